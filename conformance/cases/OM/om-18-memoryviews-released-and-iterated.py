# @row OM-18
# A released memoryview of several dimensions or none says that it has no elements in a row before it says that it is released.
for view in memoryview(bytearray(6)).cast("B", (2, 3)), memoryview(b"a").cast("B", ()):
    view.release()
    for function in iter, list, sum, len:
        try:
            print(function(view))
        except (NotImplementedError, TypeError, ValueError) as error:
            print(function.__name__, type(error).__name__, error)
