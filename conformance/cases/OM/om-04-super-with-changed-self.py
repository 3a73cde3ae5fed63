# @row OM-04
class A:
    def who(self): return f"A {self!r}"
class B(A):
    def who(self):
        self = "rebound"
        try:
            return super().who()
        except TypeError as e:
            return str(e)
    def other(self, other):
        self = other
        return super().who()
    def __repr__(self): return "<B>"
print(B().who())
print(B().other(B()))
class C(B): pass
print(C().other(C()))
