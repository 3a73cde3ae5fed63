# @row IM-01
# ImportError keeps name, path and name_from; only keyword arguments set them.
e = ImportError("text", name="n", path="p")
print(e.args, e.msg, e.name, e.path, e.name_from, str(e), repr(e))
for call in (lambda: ImportError("a", nom=1), lambda: ImportError("a", "b", name="n").msg, lambda: ImportError(name=5).name, lambda: ModuleNotFoundError("x", name="y").__reduce__()[2]):
    try:
        print(call())
    except TypeError as e:
        print(e)
