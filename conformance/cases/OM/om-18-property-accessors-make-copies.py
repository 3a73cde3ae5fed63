# @row OM-18
class Base:
    @property
    def x(self): "doc of x"; return 1
    y = x.setter(lambda self, value: print("set", value))
    z = y.deleter(lambda self: print("deleted"))
print(Base.x is Base.y, Base.x.fset, Base.y.fget is Base.x.fget, Base.y.__doc__, Base.z.fdel is not None)
b = Base(); b.y = 5; del b.z
def attempt(action):
    try: action()
    except AttributeError as error: print(error)
attempt(lambda: setattr(b, "x", 1)); attempt(lambda: delattr(b, "y")); attempt(lambda: delattr(b, "x"))
attempt(lambda: setattr(Base.x, "fget", None)); attempt(lambda: property().__get__(b)); attempt(lambda: property().__set__(b, 1))
