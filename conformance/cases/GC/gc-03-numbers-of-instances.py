# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


class C:
    pass


class S:
    __slots__ = ("x", "y", "__dict__")


class L(list):
    pass


def probe(name, make):
    gc.collect()
    make()
    print(name, gc.collect())


def chain(n, make):
    first = last = make()
    for _ in range(n - 1):
        last.x = make()
        last = last.x
    last.x = first


probe("one", lambda: chain(1, C))
probe("ten", lambda: chain(10, C))
probe("slots", lambda: chain(10, S))
probe("list subclass", lambda: chain(10, L))


def with_dicts():
    a, b = C(), C()
    a.x, b.x = b, a
    a.__dict__, b.__dict__


probe("materialised", with_dicts)
