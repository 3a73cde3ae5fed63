# @row OM-19
class A:
    x = 1
    def m(self): return self.x
objs = [A() for _ in range(3)]
objs[1].x = "own"
A.x = 2
print([o.m() for o in objs])
A.m = lambda self: f"new {self.x}"
print([o.m() for o in objs])
setattr(A, "y", property(lambda self: self.x * 2))
print([o.y for o in objs])
type.__setattr__(A, "z", 5)
print(objs[0].z, A.__dict__["z"])
del A.y
print(hasattr(objs[0], "y"))
A.__init__ = lambda self, v: setattr(self, "v", v)
print(A(9).v)
try: A()
except TypeError as e: print(e)
A.__slots__ = ("late",)
objs[0].anything = "still has a dict"
print(objs[0].anything)
