# @row OM-13
import collections.abc as c
class Sized:
    def __len__(self): return 0
class Iter:
    def __iter__(self): return iter(())
class Full(Sized, Iter):
    def __contains__(self, x): return False
class Gone(Sized):
    __len__ = None
class Call:
    def __call__(self): pass
for cls in (Sized, Iter, Full, Gone, Call, list, dict, str, int, range, type(x for x in ())):
    print(
        cls.__name__,
        [a for a in ("Hashable", "Sized", "Iterable", "Iterator", "Reversible", "Container", "Collection", "Callable", "Sequence", "Mapping", "Generator", "Buffer") if issubclass(cls, getattr(c, a))],
    )
