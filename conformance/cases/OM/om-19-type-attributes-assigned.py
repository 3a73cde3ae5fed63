# @row OM-19
# __name__, __qualname__, __module__, __doc__, __annotations__ and __type_params__ of classes: assigned, checked, deleted.
class C: "doc"
for name, values in {"__name__": ("D", "a b", "", "a\0b", "é", 5, None, "x\udc80"), "__qualname__": ("Q.D", "", 5, None), "__module__": ("m", 5, None), "__doc__": ("new", None, 5), "__annotations__": ({"a": 1}, None, 5), "__type_params__": ((), (1,), [], None), "__mro__": ((C, object),), "__base__": (object,), "__dict__": ({},), "__flags__": (0,), "__abstractmethods__": ((),), "__basicsize__": (5,), "__weakrefoffset__": (0,)}.items():
    for v in values:
        try: setattr(C, name, v); print(name, ascii(getattr(C, name)), ascii(repr(C)))
        except Exception as e: print(name, type(e).__name__, ascii(str(e)))
    C.__name__, C.__qualname__, C.__module__ = "C", "C", "__main__"
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__annotations__", "__type_params__", "__mro__", "__bases__", "__dict__", "__abstractmethods__"):
    try: delattr(C, name); print(name, "deleted", getattr(C, name, "gone"))
    except (TypeError, AttributeError) as e: print(name, type(e).__name__, e)
for name in ("__name__", "__doc__", "__module__", "new", "__add__"):
    try: setattr(int, name, "x")
    except TypeError as e: print(e)
    try: delattr(int, name)
    except (TypeError, AttributeError) as e: print(e)
print(repr(C), C.__name__)
