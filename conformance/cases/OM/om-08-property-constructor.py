# @row OM-08
for args, kw in (
    ((), {}), ((1, 2, 3, 4), {}), ((1, 2, 3, 4, 5), {}), ((), {"fget": len}), ((), {"wrong": 1}),
    ((len,), {"fget": len}),
):
    try:
        p = property(*args, **kw)
        print(p.fget, p.fset, p.fdel, p.__doc__ is None)
    except TypeError as e:
        print(e)
p = property(lambda self: 1, doc="one")
p.__init__(lambda self: 2)
class A: x = p
print(A().x, p.__doc__)
