# @row OM-03
class A: pass
class M(type): pass
import abc
class Abstract(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
HEAP, BASE, IMMUTABLE, ABSTRACT = 1 << 9, 1 << 10, 1 << 8, 1 << 20
kinds = {
    "long": 1 << 24, "list": 1 << 25, "tuple": 1 << 26, "bytes": 1 << 27, "str": 1 << 28, "dict": 1 << 29,
    "exc": 1 << 30, "type": 1 << 31,
}
for cls in (
    int, bool, str, list, tuple, dict, bytes, type, Exception, A, M, Abstract, range, slice, type(None), memoryview,
    float,
):
    f = cls.__flags__
    print(
        cls.__name__, bool(f & HEAP), bool(f & BASE), bool(f & IMMUTABLE), bool(f & ABSTRACT),
        [k for k in kinds if f & kinds[k]],
    )
print(
    bool(int.__flags__ & (1 << 5)), bool(dict.__flags__ & (1 << 6)), bool(list.__flags__ & (1 << 5)),
    bool(A.__flags__ & (1 << 14)),
)
