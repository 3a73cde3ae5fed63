# @row OM-05
def two(a, b=1): pass
def kw(a, *, k=1): pass
def pos(a, /): pass
def posdef(a, b=2, /, c=3): pass
class C:
    def m(self, a): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
def attempt(fn, *a, **k):
    try:
        fn(*a, **k)
    except TypeError as e:
        print(e)
attempt(two, 1, 2, 3)
attempt(two, 1, a=2)
attempt(two, 1, zz=2)
attempt(kw, 1, 2)
attempt(kw, 1, 2, k=3)
attempt(pos, a=1)
attempt(posdef, 1, b=2)
attempt(posdef, b=2, a=1)
attempt(C().m, 1, 2)
attempt(C.m)
attempt(C().c, 1)
attempt(C.s, 1)
attempt(lambda x: x)
