# @row OM-04
class A:
    def f(self): super(A).g()
    def no_self(): super()
    def deleted(self):
        del self
        super()
    def star(*args): return super().__repr__()[:5]
    def nested(self): return [super().__hash__() for _ in (1,)] and "ok"
    def inner(self):
        def g(): return super()
        return g()
    def generator(self): return list(super().__hash__() for _ in (1,))
def outside(self): super()
A.outside = outside
for call in (lambda: A().f(), lambda: A.no_self(), lambda: A().deleted(), lambda: A().star(), lambda: A.star(), lambda: A().nested(), lambda: A().inner(), lambda: A().generator(), lambda: A().outside(),
             lambda: super(), lambda: super(1), lambda: super(A, 5), lambda: super(A, int), lambda: super(A, object()), lambda: super(A, A(), 3), lambda: super(A, x=1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
