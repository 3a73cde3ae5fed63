# @row OM-04
class O: pass
class F(O): pass
class E(O): pass
class D(O): pass
class C(D, F): pass
class B(E, D): pass
class A(B, C): pass
print([c.__name__ for c in A.__mro__])
class B2(D, E): pass
class A2(B2, C): pass
print([c.__name__ for c in A2.__mro__])
class K1(A, int): pass
class K2(int, O): pass
print([c.__name__ for c in K1.__mro__], [c.__name__ for c in K2.__mro__])
print(A.mro() == list(A.__mro__), type(A.mro()).__name__, A.mro() is A.mro())
