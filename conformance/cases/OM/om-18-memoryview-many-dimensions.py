# @row OM-18
view = memoryview(bytes(range(12))).cast("B", [3, 4])
print(view[1, 2], view[-1, -1], view.tolist(), len(view), view.c_contiguous, view.f_contiguous, view.tobytes("F"), view.suboffsets)
for call in (lambda: view[0], lambda: view[0, 0, 0], lambda: view[5, 0], lambda: view[0, 9], lambda: view[0:1, 0:1], lambda: view[:1].tolist(), lambda: list(view), lambda: view["a"], lambda: 3 in view, lambda: hash(view) is not None, lambda: view[0, "a"]):
    try:
        print(call())
    except (NotImplementedError, TypeError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
