# @row OM-07
class C:
    cls = "class"
c = C()
c.a = 1
d = c.__dict__
c.__dict__ = {"b": 2, "cls": "shadow"}
print(d, c.__dict__, c.b, c.cls, hasattr(c, "a"))
d["late"] = 1
print(hasattr(c, "late"))
c.__dict__["new"] = 5
print(c.new, vars(c) is c.__dict__)
del c.__dict__
print(c.__dict__, c.cls)
for bad in (5, None, [], "x"):
    try:
        c.__dict__ = bad
    except TypeError as e:
        print(e)
class MyDict(dict):
    def __getitem__(self, k): return "overridden"
    def __missing__(self, k): return "missing"
c.__dict__ = MyDict(x="plain")
print(c.x, type(c.__dict__).__name__, hasattr(c, "y"))
