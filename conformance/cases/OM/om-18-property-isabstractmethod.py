# @row OM-18
import abc
class A:
    @property
    @abc.abstractmethod
    def x(self): pass
    @abc.abstractmethod
    def raw(self): pass
    plain = property(lambda self: 1)
    y = property(plain.fget, raw)
    c = classmethod(raw); s = staticmethod(raw)
print([A.__dict__[name].__isabstractmethod__ for name in ("x", "plain", "y", "c", "s")], classmethod(len).__isabstractmethod__)
class Odd:
    @property
    def __isabstractmethod__(self): raise ValueError("asked")
try:
    property(Odd()).__isabstractmethod__
except ValueError as error:
    print(error)
