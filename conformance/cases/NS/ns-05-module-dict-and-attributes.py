# @row NS-05
# A module's __dict__ is one real dict, read-only as an attribute, in which the module's attributes are kept.
import types
m = types.ModuleType("m")
d = m.__dict__
print(d is vars(m) is m.__dict__, type(d), list(d))
d["direct"] = 1
m.set = 2
print(m.direct, d["set"], list(d))
for act in (lambda: setattr(m, "__dict__", {}), lambda: delattr(m, "__dict__"), lambda: delattr(m, "nothing"), lambda: m.nothing, lambda: setattr(m, "__class__", int), lambda: m(), lambda: m[0], lambda: len(m), lambda: m + m, lambda: hash(m) == hash(m)):
    try: print(act())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
d[5] = "number"
print(5 in dir(m) if all(isinstance(k, str) for k in d) else "dir would mix", m.__dict__[5])
del d[5]
del m.__name__
for act in (lambda: m.nothing, lambda: m.__name__, lambda: repr(m)):
    try: print(act())
    except AttributeError as e: print(e)
m.__name__ = 5
try: m.nothing
except AttributeError as e: print(e)
print(m)
d.clear()
print(m, dir(m), m.__class__)
import copy, pickle
for f in (copy.copy, copy.deepcopy, pickle.dumps):
    try: f(m)
    except TypeError as e: print(e)
