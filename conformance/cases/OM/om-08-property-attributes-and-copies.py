# @row OM-08
class A:
    @property
    def x(self):
        "doc of x"
        return 1
    def setter(self, v): pass
p = vars(A)["x"]
print(p.fget.__name__, p.fset, p.fdel, p.__doc__, p.__name__, type(p))
q = p.setter(A.setter)
print(q is p, q.fget is p.fget, q.fset is A.setter, q.__doc__)
r = q.deleter(lambda self: None).getter(lambda self: 2)
print(r.fget is p.fget, r.fset is q.fset, r.__doc__)
for name in ("fget", "fset", "fdel"):
    try:
        setattr(p, name, None)
    except AttributeError as e:
        print(e)
p.__doc__ = "new doc"
print(A.x.__doc__, p.__isabstractmethod__)
