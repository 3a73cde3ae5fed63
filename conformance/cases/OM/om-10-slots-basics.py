# @row OM-10
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
p = Point(1, 2)
print(p.x, p.y, Point.__slots__, type(Point.x).__name__, Point.x, Point.__dict__["y"].__get__(p))
for bad in (lambda: setattr(p, "z", 3), lambda: p.z, lambda: p.__dict__, lambda: vars(p), lambda: Point.__dict__["z"]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
try:
    del p.x
except AttributeError as e:
    print(e)
p.x = 5
print(p.x)
import weakref
try:
    weakref.ref(p)
except TypeError as e:
    print(e)
