# @row OM-19
class A: pass
class B(A): pass
class C: pass
class I(int): pass
class S: __slots__ = ("s",)
class M(type): pass
class WithMeta(metaclass=M): pass
attempts = [
    "A.__bases__ = ()", "B.__bases__ = 5", "B.__bases__ = [A]", "B.__bases__ = (5,)", "B.__bases__ = (B,)",
    "A.__bases__ = (B,)", "B.__bases__ = (A, A)", "B.__bases__ = (object, A)", "B.__bases__ = (int,)",
    "I.__bases__ = (A,)", "I.__bases__ = (str,)", "B.__bases__ = (S,)", "int.__bases__ = (object,)",
    "B.__bases__ = (WithMeta,)", "del B.__bases__", "B.__bases__ = (bool,)", "B.__bases__ = (C,)",
    "C.__bases__ = (object,)", "B.__bases__ = (object,)", "I.__bases__ = (int, A)",
]
for attempt in attempts:
    try:
        exec(attempt)
        print(attempt, "worked", [b.__name__ for b in B.__bases__])
    except Exception as e:
        print(attempt, "->", type(e).__name__, e)
