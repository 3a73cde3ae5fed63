# @row OM-08
class Circle:
    def __init__(self, r): self._r = r
    @property
    def radius(self):
        "The radius."
        return self._r
    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("radius must be non-negative")
        self._r = value
    @radius.deleter
    def radius(self):
        print("deleting")
        del self._r
    @property
    def area(self): return 3 * self._r ** 2
    wo = property(None, lambda self, v: print("write only", v), doc="wo doc")

c = Circle(5)
c.radius = 10
c.__dict__["radius"] = "hidden"
print(c.radius, c.area, Circle.radius.__doc__, Circle.wo.__doc__, Circle.area.__doc__)
c.wo = 3
for bad in (lambda: setattr(c, "radius", -1), lambda: setattr(c, "area", 1), lambda: delattr(c, "area"), lambda: c.wo, lambda: delattr(c, "wo")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
del c.radius
try:
    c.radius
except AttributeError as e:
    print(e)
p = Circle.radius
print(p.fget.__name__, p.fset.__name__, p.fdel.__name__, p.__name__, Circle.wo.__name__, Circle.area.fset, p.getter(len).fget, isinstance(p, property))
try:
    p.fget = 1
except AttributeError as e:
    print(e)
class Sub(Circle):
    @Circle.radius.getter
    def radius(self): return "sub"
print(Sub(1).radius, Circle(1).radius)
print(type(property().__get__(None, int)), property().__doc__)
