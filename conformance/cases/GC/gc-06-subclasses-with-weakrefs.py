# @row GC-06
import weakref


class I(int):
    pass


class S(str):
    pass


class T(tuple):
    pass


class L(list):
    pass


class D(dict):
    pass


class NoSlots(list):
    __slots__ = ()


class WithSlot(list):
    __slots__ = ("__weakref__",)


class TupleSlot(tuple):
    __slots__ = ()


for make in (I, S, T, L, D, NoSlots, WithSlot, TupleSlot):
    value = make()
    try:
        r = weakref.ref(value)
        print(make.__name__, r() is value)
    except TypeError as e:
        print(e)
try:
    class Bad(int):
        __slots__ = ("__weakref__",)
except TypeError as e:
    print(e)
