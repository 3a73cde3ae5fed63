# @row OM-18
import types
for name in sorted(set(types.__all__) - {"CapsuleType"}):
    value = getattr(types, name)
    if isinstance(value, type):
        print(name, value.__name__, value.__module__, value.__qualname__, value.__basicsize__ > 0)
