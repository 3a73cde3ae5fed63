# @row GC-04
# @strategy counting: what the collector tracks is known only there
import gc

for value in ([], [1], {1}, frozenset(), frozenset([1]), set(), slice(1), iter([]), iter(()), reversed([])):
    print(type(value).__name__, gc.is_tracked(value))
for value in (lambda: 0, (i for i in ()), [].append, len, ValueError(), property(), staticmethod(len), super):
    print(type(value).__name__, gc.is_tracked(value))
for value in (map(len, []), zip(), enumerate([]), filter(None, []), memoryview(b""), type("T", (), {})):
    print(type(value).__name__, gc.is_tracked(value))
for value in (list[int], int | str, gc, gc.__dict__, type.__dict__, print.__self__):
    print(type(value).__name__, gc.is_tracked(value))
