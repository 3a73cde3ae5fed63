# @row GC-06
import copy
import pickle
import weakref


class C:
    pass


c = C()
r = weakref.ref(c)
print(copy.copy(r) is r, copy.deepcopy(r) is r)
try:
    pickle.dumps(r)
except TypeError as e:
    print(e)
for change in (lambda: setattr(r, "x", 1), lambda: setattr(r, "__callback__", 1), lambda: delattr(r, "__callback__")):
    try:
        change()
    except AttributeError as e:
        print(e)
print(weakref.ref[int], weakref.ref.__class_getitem__(str))
