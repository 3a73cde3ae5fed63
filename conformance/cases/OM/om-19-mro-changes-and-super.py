# @row OM-19
# super() follows the linearisation of the moment: after __bases__ changed, after __class__ changed, in the middle of a chain.
class Root:
    def who(self): return ["Root"]
class L(Root):
    def who(self): return ["L"] + super().who()
class R(Root):
    def who(self): return ["R"] + super().who()
class X(Root):
    def who(self): return ["X"] + super().who()
class C(L, R):
    def who(self): return ["C"] + super().who()
c = C()
print(c.who())
C.__bases__ = (R, L); print(c.who())
C.__bases__ = (L, X, R); print(c.who())
L.__bases__ = (X,); print(c.who() if 0 else [k.__name__ for k in C.__mro__], c.who())
try: C.__bases__ = (Root, L)
except TypeError as e: print(e)
print(c.who())
saved = super(L, c).who
C.__bases__ = (L,)
print(saved(), c.who(), super(L, c).who())
class Alone(Root):
    def who(self): return ["Alone"] + super().who()
c.__class__ = Alone
print(c.who())
try: super(C, c).who()
except TypeError as e: print(e)
class Switch(L):
    def who(self):
        if type(self) is Switch: Switch.__bases__ = (R,)
        return ["Switch"] + super().who()
print(Switch().who(), Switch().who())
