# @row OM-18
for code, values in (("b", (128, -129)), ("B", (256, -1)), ("h", (40000,)), ("H", (-1,)), ("i", (2**31,)), ("I", (-1, 2**32)), ("q", (2**63,)), ("Q", (-1,)), ("f", (1e40, "a")), ("d", ("a", 1j)), ("c", (5, b"ab", "a")), ("?", ("", [1])), ("B", (1.5, "a", None))):
    view = memoryview(bytearray(8)).cast(code)
    for value in values:
        try:
            view[0] = value
            print(code, view[0])
        except (ValueError, TypeError, OverflowError) as error:
            print(code, type(error).__name__, error)
