# @row OM-01
class Plain: pass
class WithInit:
    def __init__(self, x): self.x = x
class WithNew:
    def __new__(cls, x): return super().__new__(cls)
class Both:
    def __new__(cls, *a): return object.__new__(cls, *a)
    def __init__(self, *a): pass
class InitPasses:
    def __init__(self, *a): super().__init__(*a)
for call in (lambda: object(1), lambda: Plain(1), lambda: Plain(x=1), lambda: WithInit(1).x, lambda: type(WithNew(1)).__name__, lambda: Both(1),
             lambda: InitPasses(1), lambda: object.__init__(Plain(), 1), lambda: object.__new__(Plain, 1), lambda: object.__new__(WithInit, 1).__class__.__name__,
             lambda: object.__init__(WithNew(1), 1), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int)):
    try:
        print(call())
    except TypeError as e:
        print(e)
