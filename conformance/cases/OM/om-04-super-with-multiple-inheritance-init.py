# @row OM-04
log = []
class Root:
    def __init__(self, **kw): log.append(("Root", kw))
class A(Root):
    def __init__(self, a=0, **kw):
        log.append(("A", a))
        super().__init__(**kw)
class B(Root):
    def __init__(self, b=0, **kw):
        log.append(("B", b))
        super().__init__(**kw)
class C(A, B):
    def __init__(self, c=0, **kw):
        log.append(("C", c))
        super().__init__(**kw)
C(a=1, b=2, c=3, d=4)
print(log)
log.clear()
class D(B, A): pass
D(a=1, b=2)
print(log, [c.__name__ for c in D.__mro__])
