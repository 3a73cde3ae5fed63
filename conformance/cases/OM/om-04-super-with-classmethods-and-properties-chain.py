# @row OM-04
class A:
    @classmethod
    def name(cls): return f"A({cls.__name__})"
    @property
    def v(self): return "A.v"
    @staticmethod
    def s(): return "A.s"
class B(A):
    @classmethod
    def name(cls): return f"B>{super().name()}"
    @property
    def v(self): return f"B>{super().v}"
class C(A):
    @classmethod
    def name(cls): return f"C>{super().name()}"
    @property
    def v(self): return f"C>{super().v}"
class D(B, C):
    @classmethod
    def name(cls): return f"D>{super().name()}"
    @property
    def v(self): return f"D>{super().v}"
    def s(self): return super().s()
print(D.name(), D().name(), D().v, D().s(), super(B, D).name(), super(C, D()).v, super(D, D).s())
