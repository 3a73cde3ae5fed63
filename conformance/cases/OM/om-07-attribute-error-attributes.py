# @row OM-07
class A: pass
a = A()
for run in (
    lambda: a.x, lambda: A.y, lambda: (5).z, lambda: None.foo, lambda: getattr(a, "k"), lambda: __import__("sys").nope,
    lambda: object.__getattribute__(a, "q"), lambda: int.bar,
):
    try:
        run()
    except AttributeError as e:
        print(e, "|", e.name, type(e.obj).__name__)
def delete(o, n):
    try:
        delattr(o, n)
    except AttributeError as e:
        print(e, "|", e.name, type(e.obj).__name__)
delete(a, "x")
delete(A, "x")
delete(5, "real")
delete(5, "foo")
