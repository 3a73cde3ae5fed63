# @row OM-18
for e in (
    ImportError(), ImportError("m"), ImportError("m", "n"), ImportError("m", name="n"), ImportError(5),
    ModuleNotFoundError("m", name="n", path="p"),
):
    print(repr(e), e.msg, e.name, e.path, e.name_from, str(e))
e = ImportError("m", name="n", path="p")
e.msg = "changed"
print(e, e.args)
del e.msg
print(e.msg, e)
print(e.__reduce__()[1:], ImportError("m").__reduce__()[1:])
try:
    import nothing_at_all
except ImportError as err:
    print(type(err).__name__, err.name, err.path, err.msg)
try:
    from sys import nothing_here
except ImportError as err:
    print(type(err).__name__, err, err.name, err.name_from, err.path)
