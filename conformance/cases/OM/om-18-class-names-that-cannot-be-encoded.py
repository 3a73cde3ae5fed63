# @row OM-18
# The bases and __slots__ of a class are looked at before its name is encoded.
for args in (("x\udce9", (type(None),), {}), ("x\udce9", (int, int), {}), ("x\udce9", (int,), {"__slots__": ("a",)}), ("x\udce9", (), {}), ("x\0", (type(None),), {}), ("x\udce9", (5,), {})):
    try: type(*args)
    except (TypeError, ValueError) as e: print(type(e).__name__, ascii(str(e)))
