# @row OM-04
class A:
    def f(self):
        return ["A.f"]

    @classmethod
    def c(cls):
        return ["A.c", cls.__name__]

    @staticmethod
    def s():
        return ["A.s"]

    @property
    def p(self):
        return ["A.p"]


class B(A):
    def f(self):
        return ["B.f", *super().f()]

    @classmethod
    def c(cls):
        return ["B.c", *super().c()]

    @staticmethod
    def s():
        return ["B.s", *super(B, B).s()]

    @property
    def p(self):
        return ["B.p", *super().p]

    def nested(self):
        def inner(self):
            return super().f()
        return inner(self), [super(B, self).f() for _ in range(2)]


b = B()
print(b.f(), b.c(), B.c(), b.s(), b.p, b.nested())
print(B.f.__code__.co_freevars, B.f.__closure__[0].cell_contents is B)
