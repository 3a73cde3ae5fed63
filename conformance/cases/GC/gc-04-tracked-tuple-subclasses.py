# @row GC-04
# @strategy counting: what the collector tracks is known only there
import collections
import gc
import sys
import time


class T(tuple):
    pass


Point = collections.namedtuple("Point", "x y")
gc.disable()
values = [T(), T([1]), Point(1, 2), sys.version_info, time.gmtime(0), tuple([1])]
print([gc.is_tracked(v) for v in values])
gc.collect()
print([gc.is_tracked(v) for v in values])
