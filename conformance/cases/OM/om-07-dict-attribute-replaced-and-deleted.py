# @row OM-07
class A: pass
a = A()
a.x = 1
old = a.__dict__
a.__dict__ = {"y": 2}
print(hasattr(a, "x"), a.y, old)
del a.__dict__
print(a.__dict__, hasattr(a, "y"))
class Sub(dict):
    def __getitem__(self, k): return "never called"
a.__dict__ = Sub(z=3)
print(a.z, type(a.__dict__).__name__)
for value in (5, None, [], [("a", 1)]):
    try:
        a.__dict__ = value
    except TypeError as e:
        print(e)
