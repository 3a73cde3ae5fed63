# @row OM-01
class OnlyEq:
    def __eq__(self, other): return True
class Both(OnlyEq):
    __hash__ = object.__hash__
class Child(OnlyEq): pass
class Restored(OnlyEq):
    def __hash__(self): return 7
print(OnlyEq.__hash__, Child.__hash__, "__hash__" in vars(OnlyEq), "__hash__" in vars(Child))
for cls in (OnlyEq, Both, Child, Restored):
    try:
        print(cls.__name__, type(hash(cls())).__name__)
    except TypeError as e:
        print(cls.__name__, e)
try:
    {OnlyEq(): 1}
except TypeError as e:
    print(e)
OnlyEq.__hash__ = lambda self: 3
print(hash(Child()), isinstance(Child(), __import__("collections.abc").abc.Hashable))
