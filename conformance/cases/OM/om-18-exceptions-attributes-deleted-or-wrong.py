# @row OM-18
e = ValueError("a", 1)
for name, value in (("args", 5), ("args", [1, 2]), ("args", "ab"), ("__traceback__", 5), ("__cause__", 5), ("__context__", "x"), ("__suppress_context__", "x"), ("__cause__", KeyError), ("__notes__", 5), ("__dict__", 5), ("__suppress_context__", 0)):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name))
    except TypeError as error:
        print(name, error)
for name in ("args", "__traceback__", "__cause__", "__context__", "__suppress_context__", "__notes__"):
    try:
        delattr(e, name)
        print(name, "deleted")
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)
try:
    e.add_note("n")
except TypeError as error:
    print(error)
try:
    KeyError().add_note(5)
except TypeError as error:
    print(error)
