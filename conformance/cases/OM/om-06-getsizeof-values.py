# @row OM-06
import sys
size = sys.getsizeof
print([size(n) for n in (0, 1, -1, 255, 2**30 - 1, 2**30, 2**60, 2**100, -2**200, True)])
print([size(s) for s in ("", "a", "hello", "é", "éé", "€", "€uro", "😀", "a" * 100, "a" * 99 + "😀")])
print([size(b) for b in (b"", b"a", b"hello", bytearray(), 1.5, 1j, None, ..., NotImplemented)])
print([size(t) for t in ((), (1,), (1, 2, 3), [], [1], [1, 2, 3], list(range(10)), [None] * 5)])
print([size(d) for d in ({}, {1: 1}, dict(a=1), {i: i for i in range(5)}, {i: i for i in range(6)}, {i: i for i in range(100)}, dict.fromkeys("abcdef"))])
print([size(s) for s in (set(), {1}, frozenset(), set(range(5)), set(range(100)))])
print([size(x) for x in (range(5), slice(1), object(), int, type)][:3])
