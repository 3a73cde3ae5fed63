# @row OM-10
class A:
    __slots__ = ("_x",)
    def __init__(self, x): self._x = x
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
    @classmethod
    def make(cls): return cls(0)
    @staticmethod
    def help(): return "static"
a = A(5)
a.x = 6
print(a.x, a._x, A.make().x, a.help(), A.__slots__, hasattr(a, "__dict__"))
for run in ("a.y = 1", "del a.x", "a.make = 1", "A.z = 1; print(a.z)", "a.z = 2"):
    try: exec(run)
    except AttributeError as e: print(run, "->", e)
