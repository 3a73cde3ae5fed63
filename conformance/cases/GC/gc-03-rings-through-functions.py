# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


def probe(name, make):
    gc.collect()
    make()
    print(name, gc.collect())


def recursive():
    def f(n):
        return f(n - 1)


def mutual():
    def f():
        return g()

    def g():
        return f()


def default():
    def f(x=[]):
        pass

    f.__defaults__[0].append(f)


def attribute():
    def f():
        pass

    f.me = f


def bound_method():
    class C:
        def m(self):
            pass

    c = C()
    c.m = c.m


for make in (recursive, mutual, default, attribute, bound_method):
    probe(make.__name__, make)
