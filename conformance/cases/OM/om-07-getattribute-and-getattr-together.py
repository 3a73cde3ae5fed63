# @row OM-07
class A:
    def __getattribute__(self, name):
        print("getattribute", name)
        if name == "raises": raise AttributeError("first")
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        print("getattr", name)
        return "from getattr"
a = A()
a.x = 1
print(a.x)
print(a.y)
print(a.raises)
print(object.__getattribute__(a, "x"))
print(type(a).__getattr__(a, "direct"))
