# @row OM-18
view = memoryview(bytearray(12))
for arguments in (("h", [6]), ("B", [3, 4]), ("i",), ("c", (12,)), ("B", [2, 3, 2])):
    made = view.cast(*arguments)
    print(made.format, made.ndim, made.shape, made.strides, len(made), made.nbytes)
for arguments in (("z",), ("hh",), ("q",), ("B", [5]), ("B", [-3, -4]), ("B", 5), ("B", ["a"]), (1,), ("B", [0]), (), ("<i",), ("@i",), ("B", [1] * 65)):
    try:
        print(view.cast(*arguments).format)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for call in (lambda: view.cast("h").cast("i"), lambda: view[::2].cast("h"), lambda: view.cast("B", [3, 4]).cast("h").shape, lambda: view.cast("B", [3, 4]).cast("B", [4, 3])):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
