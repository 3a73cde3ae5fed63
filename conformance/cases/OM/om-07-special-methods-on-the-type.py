# @row OM-07
class C:
    def __len__(self): return 5
    def __getattribute__(self, name):
        print("asked for", name)
        return object.__getattribute__(self, name)

c = C()
c.__dict__["__len__"] = lambda: 99
print(len(c))
print(c.__len__())
c.__dict__["__repr__"] = lambda: "instance repr"
print(repr(c).startswith("<__main__.C object at"))


class Meta(type):
    def __len__(cls): return 7
    def __repr__(cls): return f"<class {cls.__name__}!>"
    def __getitem__(cls, i): return i * 2
    def __contains__(cls, x): return x == "in"
    def __iter__(cls): return iter("xyz")
    def __call__(cls, *a): return a
    def __add__(cls, other): return "added"

class D(metaclass=Meta): 
    def __len__(self): return 1

print(len(D), D, D[4], "in" in D, list(D), D(1, 2), D + 1)
