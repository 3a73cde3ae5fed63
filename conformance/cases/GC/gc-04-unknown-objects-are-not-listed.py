# @row GC-04
# @strategy counting: under host what is known does not depend on collections
# @calm it looks at what has not been through a collection
# What the collector does not know is neither listed nor found as a referrer.
import gc
t = object()
h = {"x": t}
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
gc.collect()
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
h = {}
h["x"] = t
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
h = dict(x=t)
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
h = {"x": []}
h["x"] = t
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
gc.collect()
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
h = (t,)
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
gc.collect()
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
h = [t]
print(gc.is_tracked(h), any(o is h for o in gc.get_objects()), len(gc.get_referrers(t)))
