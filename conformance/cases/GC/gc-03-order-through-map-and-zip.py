# @row GC-03
# @strategy counting: the order of finalisers is the point
"""The tuples inside `map` and `zip` are one step more for a collection: what is behind them comes out later."""
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


gc.disable()
for maker in (lambda one: map(None, one), lambda one: zip(one), lambda one: iter(one), lambda one: enumerate(one)):
    mapped = maker([Loud("behind the iterator")])
    listed = [[[Loud("behind lists")]]]
    gc.collect()
    mapped, listed = [mapped, listed], None
    mapped.append(mapped)
    print(type(mapped[0]).__name__, [type(each).__name__ for each in gc.get_referents(mapped[0])])
    mapped = None
    print("collected", gc.collect())
pairs = zip([[1]], [2])
print([type(each).__name__ for each in gc.get_referents(pairs)], gc.get_referents(pairs)[1])
first = next(pairs)
print(first in gc.get_referents(pairs), gc.is_tracked(first))
