# @row OM-03
import gc
class Base: pass
class One(Base): pass
class Two(Base): pass
class Three(One, Two): pass
print(Base.__subclasses__(), One.__subclasses__(), Three.__subclasses__())
print(bool in int.__subclasses__(), type.__subclasses__(type)[:0])
Three.__bases__ = (One,)
print(Two.__subclasses__(), One.__subclasses__())
print(issubclass(Three, Two), issubclass(Three, (str, Base)), issubclass(Three, ()))
for args in ((1, int), (int, 1), (int, (str, 1)), (int, [int])):
    try:
        print(issubclass(*args))
    except TypeError as e:
        print(e)
try:
    isinstance(1, "int")
except TypeError as e:
    print(e)
print(isinstance(1, int | str), isinstance([], (int, (str, (list,)))), issubclass(bool, int | None))
