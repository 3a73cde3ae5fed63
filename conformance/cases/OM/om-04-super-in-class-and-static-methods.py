# @row OM-04
class A:
    @classmethod
    def make(cls): return f"A.make {cls.__name__}"
    @staticmethod
    def plain(): return "A.plain"
    @property
    def p(self): return f"A.p {type(self).__name__}"
class B(A):
    @classmethod
    def make(cls): return "B>" + super().make()
    @staticmethod
    def plain(): return super(B, B).plain()
    @property
    def p(self): return "B>" + super().p
class C(B): pass
print(C.make(), C().make(), C.plain(), C().p)
print(super(B, C).make(), super(B, C()).make(), super(B, C).p is vars(A)["p"], super(C, C()).p)
