# @row OM-12
class A: pass
def deco(c): return c
@deco
@deco
class B:
    class C: pass
D = type("D", (), {})
class E:
    __firstlineno__ = "own"
class F(
    A
): pass
print(
    A.__firstlineno__, B.__firstlineno__, B.C.__firstlineno__, hasattr(D, "__firstlineno__"), E.__firstlineno__,
    F.__firstlineno__,
)
A.__firstlineno__ = 99
print(A.__firstlineno__)
del A.__firstlineno__
print(hasattr(A, "__firstlineno__"), F.__dict__.get("__firstlineno__"))
