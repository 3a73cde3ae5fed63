# @row OM-09
# Wrong arguments to bound methods, with self counted; calls on the class without an instance; words with nested classes.
class Outer:
    class C:
        def none(): pass
        def one(self): pass
        def two(self, a, b=1): pass
        def pos(self, a, /): pass
        def kw(self, *, k): pass
        @classmethod
        def cl(cls, a): pass
        @staticmethod
        def st(a): pass
    def local(self):
        def f(x): pass
        return f
c = Outer.C()
for call in (lambda: c.none(), lambda: c.one(1), lambda: c.two(), lambda: c.two(1, 2, 3), lambda: c.two(1, c=2), lambda: c.two(1, a=2), lambda: c.two(1, self=2), lambda: c.pos(a=1), lambda: c.kw(), lambda: c.kw(1), lambda: c.kw(1, k=2), lambda: c.cl(), lambda: c.cl(1, 2), lambda: c.st(), lambda: c.st(1, 2), lambda: Outer.C.one(), lambda: Outer.C.two(1), lambda: Outer().local()(), lambda: c.one(*[1, 2]), lambda: c.two(**{"z": 1, "a": 2}), lambda: c.two(*5), lambda: c.two(**5), lambda: c.two(1, **{"b": 1}, **{"b": 2}), lambda: c.one(x=1), lambda: c.kw(K=1), lambda: c()):
    try: print(call())
    except TypeError as e: print(e)
