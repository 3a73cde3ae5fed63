# @row OM-18
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("plain")
    warnings.warn("dep", DeprecationWarning)
    warnings.warn(UserWarning("instance", 2))
    warnings.warn(5)
    warnings.warn_explicit("explicit", FutureWarning, "file.py", 7)
for x in w: print(x.category.__name__, x.message, x.message.args, x.lineno if x.filename == "file.py" else "")
for args in ((), ("m", 5), ("m", int), ("m", UserWarning, "x")):
    try:
        warnings.warn(*args)
    except TypeError as e:
        print(e)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("raised", RuntimeWarning)
    except RuntimeWarning as e: print(repr(e))
print([c.__name__ for c in Warning.__subclasses__() if c.__module__ == "builtins"])
