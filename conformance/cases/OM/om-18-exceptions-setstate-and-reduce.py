# @row OM-18
e = ValueError("x")
print(e.__reduce__())
e.a = 1
print(e.__reduce__(), e.__setstate__({"b": 2}), e.b, vars(e))
print(e.__setstate__(None), e.__getstate__())
for bad in (5, [], "x"):
    try:
        e.__setstate__(bad)
    except TypeError as err:
        print(err)
print(OSError(2, "m", "f").__reduce__(), OSError("x").__reduce__(), OSError(2, "m", None, None, "g").__reduce__())
print(
    AttributeError("m", name="n", obj=5).__reduce__(), AttributeError("m", obj=5).__getstate__(),
    NameError("m", name="n").__reduce__(),
)
print(ImportError("m", name="n", path="p").__reduce__(), ExceptionGroup("g", [ValueError(1)]).__reduce__())
