# @row GC-03
# @strategy counting: the collector is the counting strategy's
import collections
import functools
import gc
import itertools

gc.disable()


def probe(name, make):
    def ring():
        items = []
        items.append(make(items))

    ring()
    gc.collect()
    ring()
    print(name, gc.collect())


probe("iter", iter)
probe("reversed", reversed)
probe("map", lambda items: map(len, items))
probe("filter", lambda items: filter(None, items))
probe("zip", lambda items: zip(items, items))
probe("enumerate", enumerate)
probe("slice", lambda items: slice(items))
probe("method", lambda items: items.append)
probe("partial", lambda items: functools.partial(len, items))
probe("deque", lambda items: collections.deque([items]))
probe("keys", lambda items: {1: items}.keys())
probe("items", lambda items: iter({1: items}.items()))
probe("generator", lambda items: (x for x in items))
probe("lambda", lambda items: lambda: items)
