# @row OM-03
class A: pass
class B(A): pass
class C(A, int): pass
class D(int, A): pass
class E(B, list): pass
for cls in (object, type, int, bool, A, B, C, D, E):
    print(cls.__name__, cls.__base__ and cls.__base__.__name__, [b.__name__ for b in cls.__bases__])
for statement in (
    "A.__base__ = int", "del A.__base__", "A.__mro__ = ()", "A.__basicsize__ = 5", "A.__flags__ = 0",
    "A.__dictoffset__ = 0",
):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, e)
