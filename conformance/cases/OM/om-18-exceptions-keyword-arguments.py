# @row OM-18
for cls in (
    Exception, ValueError, OSError, KeyError, StopIteration, SystemExit, UnicodeError, SyntaxError, ImportError,
    NameError, AttributeError, BaseExceptionGroup,
):
    try:
        print(cls.__name__, cls("m", wrong=1))
    except TypeError as e:
        print(cls.__name__, e)
print(
    ImportError("m", name="n", path="p", name_from="f").__dict__, NameError("m", name="x").name,
    AttributeError("m", name="x", obj=5).obj,
)
for cls, kw in (
    (ImportError, {"name": "n", "bad": 1}), (NameError, {"obj": 1}), (AttributeError, {"path": 1}),
    (ModuleNotFoundError, {"names": 1}), (UnboundLocalError, {"obj": 1}),
):
    try:
        cls("m", **kw)
    except TypeError as e:
        print(e)
