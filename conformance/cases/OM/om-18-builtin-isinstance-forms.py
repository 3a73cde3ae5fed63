# @row OM-18
class Meta(type):
    def __instancecheck__(cls, value): return value == 1
class A(metaclass=Meta): pass
class Liar:
    @property
    def __class__(self): return int
class Bases:
    __bases__ = (int,)
print(isinstance(1, A), isinstance(A.__new__(A), A), isinstance(Liar(), int), isinstance(Liar(), Liar), isinstance(1, (str, (float, (int,)))), isinstance(1, ()), issubclass(bool, (str, int)), isinstance(True, int), issubclass(A, A), isinstance(5, Bases()), issubclass(Bases(), Bases()))
for call in (lambda: isinstance(1, 5), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, [int]), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, (str, 5)), lambda: isinstance(1), lambda: isinstance(1, int, 2), lambda: issubclass(int), lambda: isinstance(1, "int"), lambda: issubclass(list[int], list)):
    try:
        print(call())
    except TypeError as error:
        print(error)
