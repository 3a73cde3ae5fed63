# @row OM-16
errors = [ValueError(1), OSError(2, "a"), OSError(2, "a", "b"), ImportError("x"), ImportError("x", name="n"), AttributeError("a", name="n"), KeyError(), ExceptionGroup("g", [ValueError()])]
for error in errors:
    print(error.__reduce__())
    error.__dict__
    print(error.__reduce__())
    error.note = 1
    print(error.__reduce__())
try:
    SystemExit(1).__init__(2, code=3)
except TypeError as error:
    print(error)
