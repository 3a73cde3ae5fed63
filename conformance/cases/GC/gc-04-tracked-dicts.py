# @row GC-04
# @strategy counting: what the collector tracks is known only there
import gc

d = {}
print("empty", gc.is_tracked(d))
d["a"] = 1
print("atom", gc.is_tracked(d))
d["b"] = ()
print("empty tuple", gc.is_tracked(d))
d["c"] = []
print("list", gc.is_tracked(d))
del d["c"]
print("deleted", gc.is_tracked(d))
gc.collect()
print("collected", gc.is_tracked(d))
print(gc.is_tracked({"a": (1, 2)}), gc.is_tracked({"a": {}}), gc.is_tracked({1: {1: 2}}))
print(gc.is_tracked(dict(a=1)), gc.is_tracked(dict(a=[])), gc.is_tracked({**{"a": 1}}))
