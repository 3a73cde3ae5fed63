# @row OM-08
class A:
    @classmethod
    @property
    def p(cls): return "no longer chained"
    @classmethod
    @staticmethod
    def s(*args): return len(args)
    @staticmethod
    @classmethod
    def c(*args): return args
    nested = classmethod(classmethod(lambda *a: len(a)))
def show(run):
    try:
        print(run())
    except TypeError as e:
        print(e)
show(lambda: type(A.p).__name__)
show(lambda: A.p())
show(lambda: A.s())
show(lambda: type(A.c).__name__)
show(lambda: A.c())
show(lambda: A.nested())
