# @row GC-04
# @strategy counting: what the collector tracks is known only there
import collections
import gc


class D(dict):
    pass


for value in (D(), D(a=1), collections.OrderedDict(), collections.defaultdict(list), collections.Counter()):
    print(type(value).__name__, gc.is_tracked(value))
gc.collect()
d = D()
print(gc.is_tracked(d), gc.is_tracked(vars(collections)))
