# @row OM-07
# __dict__ assigned, shared, deleted, subclassed; keys that hide methods but not data descriptors.
class C:
    prop = property(lambda self: "property")
    def m(self): return "method"
    k = "class"
c = C()
c.__dict__.update(prop="hidden", m=lambda: "instance", k="own")
print(c.prop, c.m(), c.k)
class D(dict):
    def __getitem__(self, k): return "overridden"
    def __missing__(self, k): return "missing"
c.__dict__ = D(x=1)
print(c.x, c.k, type(c.__dict__).__name__)
c.y = 2
print(dict(c.__dict__))
try: c.nothing
except AttributeError as e: print(e)
for bad in (5, None, [], "x"):
    try: c.__dict__ = bad
    except TypeError as e: print(e)
a, b = C(), C()
a.__dict__ = b.__dict__
a.shared = 1
print(b.shared, a.__dict__ is b.__dict__)
del b.shared
print(hasattr(a, "shared"))
del a.__dict__
a.new = 1
print(a.__dict__, b.__dict__)
del a.__dict__
print(a.__dict__)
d = a.__dict__
del a.__dict__
d["late"] = 1
print(hasattr(a, "late"), d)
C.__dict__["__dict__"].__set__(a, {"by": "descriptor"})
print(a.by, C.__dict__["__dict__"].__get__(a), C.__dict__["__dict__"].__name__)
class Named:
    __dict__ = "class attribute"
n = Named()
n.x = 1
print(n.__dict__, n.x, object.__getattribute__(n, "__dict__"))
try: print(vars(n))
except TypeError as e: print(e)
