# @row OM-18
view = memoryview(bytearray(b"abc"))
print(view.tolist(), view.hex("-"), view.obj, view.toreadonly().readonly, list(reversed(view)), 98 in view, b"a" in view, view.tobytes(order="A"), list(view[::-1]), view[::-2].tobytes())
print(view.format, view.itemsize, view.nbytes, view.ndim, view.shape, view.strides, view.suboffsets, view.c_contiguous, view.f_contiguous, view.contiguous, view[::2].contiguous)
for call in (lambda: view.tobytes("Q"), lambda: memoryview("a"), lambda: memoryview(), lambda: memoryview([1]), lambda: view.format.__class__(view.obj, 5, 5), lambda: view + b"a", lambda: view * 2, lambda: setattr(view, "format", "b")):
    try:
        print(call())
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
