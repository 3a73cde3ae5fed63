# @row OM-07
# Setting and deleting ask data descriptors of the type first, then write the instance; __set__ or __delete__ alone already count.
class OnlySet:
    def __set__(self, o, v): print("set", v)
class OnlyDelete:
    def __delete__(self, o): print("delete")
class OnlyGet:
    def __get__(self, o, t=None): return "got"
class SetGet(OnlySet, OnlyGet): pass
class All(OnlySet, OnlyDelete, OnlyGet): pass
class C:
    s, d, g, sg, a = OnlySet(), OnlyDelete(), OnlyGet(), SetGet(), All()
c = C()
for n in ("s", "d", "g", "sg", "a"):
    for what, act in (("get", lambda: getattr(c, n)), ("set", lambda: setattr(c, n, "v")), ("dict", lambda: vars(c).get(n)), ("get", lambda: getattr(c, n)), ("force", lambda: vars(c).update({n: "forced"})), ("get", lambda: getattr(c, n)), ("del", lambda: delattr(c, n)), ("dict", lambda: vars(c).pop(n, "-"))):
        try: r = act()
        except AttributeError as e: r = f"AttributeError {e}"
        print(n, what, r if isinstance(r, (str, type(None))) else type(r).__name__)
print(type(C.s).__name__, C.g, C.sg, C.a, type(C.d).__name__)
C.g = "replaced"
print(c.g, C.g)
class Meta(type):
    s, g, a = OnlySet(), OnlyGet(), All()
class K(metaclass=Meta): pass
K.s = 1
K.a = 2
print(K.g, K.a, "s" in vars(K), "g" in vars(K))
K.g = "own"
print(K.g, "g" in vars(K))
del K.a, K.g
print(K.g)
