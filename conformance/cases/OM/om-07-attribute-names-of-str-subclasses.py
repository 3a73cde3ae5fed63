# @row OM-07
# Attribute names of a subclass of str work like the text they hold, whatever their methods say; the keys kept are plain.
class S(str):
    def __eq__(self, o): raise RuntimeError("eq called")
    def __hash__(self): return str.__hash__(self)
class C: a = 1
c = C()
plain = type("P", (str,), {})
setattr(c, plain("x"), 1)
print(c.x, getattr(c, plain("x")), hasattr(c, plain("a")), [type(k).__name__ for k in vars(c)])
setattr(C, plain("y"), 2)
print(C.y, [type(k).__name__ for k in vars(C) if k == "y"])
delattr(c, plain("x"))
print(vars(c))
c.__dict__[plain("z")] = 3
print(c.z, [type(k).__name__ for k in vars(c)])
c.z = 4
print(vars(c), [type(k).__name__ for k in vars(c)])
class D: pass
d = D()
for act in (lambda: setattr(d, S("q"), 1), lambda: getattr(d, S("q")), lambda: getattr(d, "q"), lambda: delattr(d, S("q")), lambda: getattr(d, S("q"), "none"), lambda: vars(d)):
    try: print(act())
    except Exception as e: print(type(e).__name__, e)
n = type(plain("Named"), (), {plain("k"): 5})
print(n.__name__, n.k)
import types
m = types.ModuleType("m")
setattr(m, plain("attr"), 1)
print(m.attr, type([k for k in vars(m) if k == "attr"][0]).__name__)
def f(): pass
setattr(f, plain("attr"), 1)
print(vars(f), type(next(iter(vars(f)))).__name__)
