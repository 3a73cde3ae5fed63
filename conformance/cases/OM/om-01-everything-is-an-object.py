# @row OM-01
for value in (1, True, 2.5, 1j, "s", b"b", None, ..., NotImplemented, [], (), {}, set(), range(3), len, type, object, print, lambda: 0):
    print(type(value).__name__, isinstance(value, object), isinstance(type(value), type), value.__class__ is type(value))
