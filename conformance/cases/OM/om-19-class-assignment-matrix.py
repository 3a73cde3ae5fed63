# @row OM-19
# Which objects may get which class: same layout only, no built-in types, modules apart; words for each.
class A: pass
class B: pass
class S: __slots__ = ("x",)
class S2: __slots__ = ("x",)
class S3: __slots__ = ("y",)
class S4(S): __slots__ = ()
class E: __slots__ = ()
class W: __slots__ = ("__weakref__",)
class D: __slots__ = ("__dict__",)
class DW: __slots__ = ("__dict__", "__weakref__")
class I(int): pass
class J(int): pass
class L(list): pass
class X(Exception): pass
class Y(Exception): pass
class K(KeyError): pass
class M(type): pass
class N(type): pass
makers = {c.__name__: c for c in (A, B, S, S2, S3, S4, E, W, D, DW, I, J, L, X, Y, K)}
for n, c in makers.items():
    ok = []
    for m, d in makers.items():
        o = c()
        try: o.__class__ = d; ok.append(m)
        except TypeError as e: last = e
    print(n, ok, "|", last)
class C(metaclass=M): pass
C.__class__ = N
print(type(C).__name__)
for o, c in ((C, type), (C, int), (5, I), (I(1), int), ([], L), (L(), list), (A(), object), (object(), A), (None, A), (A(), 5), (A(), None), (lambda: 0, A), (A, M), (int, M), (Exception(), X), (X(), Exception), (A(), A)):
    try: o.__class__ = c; print("ok", type(o).__name__)
    except TypeError as e: print(e)
try: del A().__class__
except TypeError as e: print(e)
