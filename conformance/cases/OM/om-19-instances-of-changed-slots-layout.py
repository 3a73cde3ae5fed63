# @row OM-19
class A: __slots__ = ("x",)
class B(A): __slots__ = ()
class C(A): __slots__ = ("y",)
class P: pass
class Q(P): __slots__ = ()
class R(P): __slots__ = ("z",)
def move(o, cls):
    try:
        o.__class__ = cls
        return type(o).__name__
    except TypeError as e: return str(e)
a = A()
a.x = 1
print(move(a, B), a.x, move(a, A), move(a, C), move(a, P))
p = P()
p.v = 2
print(move(p, Q), p.v, move(p, P), move(p, R), move(R(), P), move(C(), A))
class L1(list): pass
class L2(list): pass
class D1(dict): pass
l = L1([1])
l.t = 1
print(move(l, L2), l, l.t, move(l, D1), move(l, list), move(L2(), L1))
class E1(ValueError): pass
class E2(ValueError): pass
class E3(KeyError): pass
e = E1("m")
print(move(e, E2), repr(e), move(e, E3), move(e, ValueError))
