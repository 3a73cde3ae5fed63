# @row OM-07
class Guard:
    def __setattr__(self, name, value):
        print("setattr", name, value)
        super().__setattr__(name, value * 2)
    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)

g = Guard()
g.x = 1
g.x += 5
print(g.__dict__)
del g.x
try:
    del g.x
except AttributeError as e:
    print(e)
setattr(g, "y z", 3)
print(getattr(g, "y z"), vars(g))
object.__setattr__(g, "raw", 1)
print(g.raw)


class Frozen:
    def __setattr__(self, *a): raise TypeError(f"frozen: {a}")
try:
    Frozen().a = 1
except TypeError as e:
    print(e)
class OnlyDel:
    __delattr__ = None
try:
    del OnlyDel().x
except TypeError as e:
    print(e)
