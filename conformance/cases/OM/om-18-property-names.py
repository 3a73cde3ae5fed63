# @row OM-18
class A:
    def _get(self): return 1
    p = property(_get)
    q = property(lambda self: 2)
    anonymous = property()
print(A.p.__name__, A.q.__name__, property(len).__name__)
made = property(lambda self: 1)
print(made.__name__)
made.__name__ = "given"; print(made.__name__)
del made.__name__; print(made.__name__)
for call in (lambda: property().__name__, lambda: A.anonymous.__name__, lambda: A().anonymous, lambda: setattr(A(), "anonymous", 1), lambda: setattr(A(), "q", 1), lambda: property(A()).__name__):
    try:
        print(call())
    except AttributeError as error:
        print(error)
