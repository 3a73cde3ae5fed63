# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc
import weakref

gc.disable()


class C:
    pass


cache = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
members = weakref.WeakSet()
c = C()
c.me = c
cache["c"] = c
keys[c] = "value"
members.add(c)
del c
print(len(cache), len(keys), len(members))
gc.collect()
print(len(cache), len(keys), len(members))
k = C()
keys[k] = k
del k
gc.collect()
print("a value that holds its key stays:", len(keys))
