# @row OM-18
view = memoryview(b"abc")
kept = view[1:]
with view as same:
    print(same is view)
for name in ("tolist", "tobytes", "hex", "toreadonly", "__len__", "__hash__", "__enter__"):
    try:
        print(name, getattr(view, name)())
    except ValueError as error:
        print(name, error)
for name in ("format", "shape", "obj", "nbytes", "readonly", "contiguous"):
    try:
        print(name, getattr(view, name))
    except ValueError as error:
        print(name, error)
print(view.release(), kept.tobytes(), view == view, view == b"abc", repr(view).startswith("<released memory at"))
