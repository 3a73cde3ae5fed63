# @row GC-01
# @strategy counting: reference counts exist only there
import itertools
from sys import getrefcount

items = [object()]
base = getrefcount(items)
for make in (
    lambda: itertools.chain(items, items),
    lambda: itertools.cycle(items),
    lambda: itertools.islice(items, 1),
    lambda: itertools.repeat(items),
    lambda: itertools.tee(items),
    lambda: itertools.product(items, items),
    lambda: itertools.starmap(max, items),
    lambda: itertools.zip_longest(items, items),
    lambda: itertools.groupby(items),
    lambda: map(id, items),
    lambda: filter(None, items),
    lambda: enumerate(items),
):
    made = make()
    held = getrefcount(items) - base
    name = type(made).__name__
    del made
    print(name, held, getrefcount(items) - base)
