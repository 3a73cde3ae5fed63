# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


def probe(make):
    gc.collect()
    make()
    print(make.__name__, gc.collect())


def empty():
    class C:
        pass


def with_methods():
    class C:
        def f(self):
            pass

        @property
        def p(self):
            pass

        @staticmethod
        def s():
            pass

        @classmethod
        def c(cls):
            pass


def derived():
    class A:
        pass

    class B(A):
        pass


def metaclass():
    class M(type):
        pass

    class C(metaclass=M):
        pass


def slots():
    class C:
        __slots__ = ("a", "b")


def with_super():
    class C:
        def f(self):
            return super().f()


for make in (empty, with_methods, derived, metaclass, slots, with_super):
    probe(make)
