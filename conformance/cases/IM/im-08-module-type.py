# @row IM-08
# Making and initialising modules by hand.
import types
m = types.ModuleType("name", "doc"); print(sorted(vars(m).items(), key=str))
m.__init__("other"); print(m.__name__, m.__doc__)
for args in ((), (5,), ("a", "b", "c")):
    try: types.ModuleType(*args)
    except TypeError as e: print(e)
raw = types.ModuleType.__new__(types.ModuleType); print(vars(raw), repr(raw))
try: raw.x
except AttributeError as e: print(e)
