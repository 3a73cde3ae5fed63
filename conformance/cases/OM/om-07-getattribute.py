# @row OM-07
class Loud:
    y = 1

    def __getattribute__(self, name):
        print("getattribute", name)
        if name == "forbidden":
            raise AttributeError("no " + name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        if name == "really":
            raise AttributeError(name)
        return name.upper()


x = Loud()
x.x = 3
print(x.x, x.y, x.z, x.forbidden)
print(hasattr(x, "really"), getattr(x, "really", None))
print(len([1]) and x.__class__)
try:
    x.really
except AttributeError as e:
    print("error", e, e.name, e.obj is x)


class Broken:
    def __getattribute__(self, name):
        raise ValueError("broken " + name)


for f in (lambda: Broken().x, lambda: hasattr(Broken(), "x"), lambda: getattr(Broken(), "x", 1)):
    try:
        f()
    except ValueError as e:
        print(e)
