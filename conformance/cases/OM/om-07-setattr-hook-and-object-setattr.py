# @row OM-07
class A:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, f"<{value}>")
    def __delattr__(self, name):
        print("deleting", name)
        object.__delattr__(self, name)
a = A()
a.x = 1
setattr(a, "y", 2)
a.__dict__["z"] = 3
a.x += "!"
print(a.x, a.y, a.z)
del a.x
try:
    del a.x
except AttributeError as e:
    print(e)
class Only:
    def __delattr__(self, name): print("only del", name)
o = Only()
o.k = 1
del o.k
print(o.k)
