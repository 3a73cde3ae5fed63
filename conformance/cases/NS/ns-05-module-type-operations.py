# @row NS-05
import types, copy, pickle, sys
m = types.ModuleType("m", None)
print(m == m, m == types.ModuleType("m"), hash(m) == hash(m), bool(m), m.__doc__, str(m), isinstance(m, types.ModuleType))
for bad in (
    lambda: m < m, lambda: m + 1, lambda: len(m), lambda: iter(m), lambda: m[0], lambda: copy.copy(m),
    lambda: copy.deepcopy(m), lambda: m(), lambda: setattr(m, 5, 1), lambda: types.ModuleType.__getattribute__(5, "x"),
    lambda: m.__init__(), lambda: m.__init__(5),
):
    try: print(bad())
    except TypeError as e: print(e)
m.__init__("renamed", "newdoc")
print(m.__name__, m.__doc__, vars(m)["__name__"])
bare = types.ModuleType.__new__(types.ModuleType)
print(repr(bare), bare.__dict__)
try: bare.x
except AttributeError as e: print(e)
bare.x = 1
print(vars(bare))
