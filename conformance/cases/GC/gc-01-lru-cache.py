# @row GC-01
# @strategy counting: reference counts exist only there
import functools
from sys import getrefcount


class Key:
    pass


@functools.lru_cache(maxsize=2)
def cached(key):
    return [key]


k = Key()
print(getrefcount(k))
result = cached(k)
print(getrefcount(k), getrefcount(result))
cached(1), cached(2)
print(getrefcount(k), getrefcount(result))
cached(k)
cached.cache_clear()
print(getrefcount(k))
