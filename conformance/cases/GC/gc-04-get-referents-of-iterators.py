# @row GC-04
import gc

items = ["a", "b"]
print(gc.get_referents(enumerate(items))[0].__class__)
for make in (lambda: filter(None, items), lambda: reversed(items), lambda: iter(items)):
    print([type(r).__name__ for r in gc.get_referents(make())])
print([type(r).__name__ for r in gc.get_referents({}.keys())])
print([type(r).__name__ for r in gc.get_referents(property(len, max))])
print(sorted(type(r).__name__ for r in gc.get_referents(staticmethod(len))))
