# @row OM-08
class A:
    @property
    def first(self): return 1
    second = property(lambda self: 2)
    third = second
print(vars(A)["first"].__name__, vars(A)["second"].__name__, vars(A)["third"].__name__)
p = property(lambda self: 3)
print(p.__name__)
p.__name__ = "renamed"
print(p.__name__)
del p.__name__
print(p.__name__)
try:
    property().__name__
except AttributeError as e:
    print(e)
class Callable:
    def __call__(self, o): return 4
try:
    property(Callable()).__name__
except AttributeError as e:
    print(e)
