# @row GC-02
# @strategy counting: the moment of finalisation is the point
import functools


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


@functools.lru_cache(maxsize=1)
def cached(name):
    return D(name)


cached("a")
print("cached")
cached("b")
print("replaced")
cached.cache_clear()
print("cleared")


class C:
    @functools.cached_property
    def prop(self):
        return D("property")


c = C()
c.prop
print("kept by the instance")
del c.prop
print("deleted")
p = functools.partial(print, D("partial"))
del p
print("end")
