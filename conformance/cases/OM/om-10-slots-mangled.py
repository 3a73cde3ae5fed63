# @row OM-10
class A:
    __slots__ = ("__private", "_single", "__dunder__")
    def __init__(self):
        self.__private = 1
        self._single = 2
        self.__dunder__ = 3
a = A()
print([n for n in vars(A) if type(vars(A)[n]).__name__ == "member_descriptor"], a._A__private, a._single, a.__dunder__)
B = type("B", (), {"__slots__": ("__x",)})
print("_B__x" in vars(B), A.__slots__)
class _C:
    __slots__ = ("__y",)
print([n for n in vars(_C) if n.endswith("y")])
class ___: __slots__ = ("__z",)
print([n for n in vars(___) if n.endswith("z")])
