# @row OM-14
for source in (
    "None = 1", "True = 0", "False: int = 1", "__debug__ = 1", "... = 1", "del None", "for None in []: pass",
    "def True(): pass", "x.None = 1", "import a as None", "f(None=1)", "lambda False: 1", "class None: pass",
    "with x as True: pass", "global None", "(None := 1)", "def f(None): pass", "None += 1", "del __debug__",
    "def f(__debug__): pass",
):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as e:
        print(source, "->", e.msg)
import builtins
builtins.NotImplemented
print(setattr(builtins, "Ellipsis", 5), Ellipsis, ...)
del builtins.Ellipsis
print(..., type(...)() is ...)
