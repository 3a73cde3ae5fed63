# @row OM-13
import abc
class A(abc.ABC): pass
class B: pass
before = abc.get_cache_token()
print(type(before).__name__, issubclass(B, A))
A.register(B)
print(abc.get_cache_token() - before, issubclass(B, A))
registry, cache, negative, version = abc._get_dump(A)
print(len(registry), len(cache), len(negative))
A._abc_registry_clear()
A._abc_caches_clear()
print(issubclass(B, A), len(abc._get_dump(A)[2]))
