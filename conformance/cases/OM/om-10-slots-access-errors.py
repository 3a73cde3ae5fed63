# @row OM-10
class A:
    __slots__ = ("x", "y")
a = A()
a.y = 1
for run in (
    "a.x", "del a.x", "a.z", "a.z = 1", "del a.z", "a.__dict__", "vars(a)", "import weakref; weakref.ref(a)",
    "A.x.__get__(5, int)", "A.x.__set__(5, 1)", "a.__slots__ = ()", "del A.y.__doc__",
):
    try:
        exec(run)
        print(run, "fine")
    except (AttributeError, TypeError) as e:
        print(run, "->", type(e).__name__, e)
del a.y
try:
    a.y
except AttributeError as e:
    print(e, e.name, e.obj is a)
