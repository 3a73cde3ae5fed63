# @row OM-13
import abc
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
    @abc.abstractmethod
    def more(self): return "base"
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Shape and any("draw" in vars(b) for b in sub.__mro__):
            return True
        return NotImplemented
class Half(Shape):
    def area(self): return 1
class Full(Half):
    name = "full"
    def more(self): return super().more() + "+"
class One(abc.ABC):
    @abc.abstractmethod
    def only(self): ...
for c in (Shape, Half, One):
    try:
        c()
    except TypeError as e:
        print(e)
print(Full().more(), Full().name, sorted(Half.__abstractmethods__), Shape.__abstractmethods__ == {"area", "name", "more"})
class Drawable:
    def draw(self): pass
class Registered: pass
print(issubclass(Drawable, Shape), issubclass(Registered, Shape), Shape.register(Registered) is Registered, issubclass(Registered, Shape),
      isinstance(Registered(), Shape), isinstance(3, Shape), Shape in Registered.__mro__)
try:
    Shape.register(5)
except TypeError as e:
    print(e)
Half.name = "late"
Half.more = lambda self: 0
try:
    Half()
except TypeError as e:
    print(e)
abc.update_abstractmethods(Half)
print(Half().area())
from collections.abc import Sized, Iterable, Hashable, Callable, Sequence, Mapping
print([isinstance([], t) for t in (Sized, Iterable, Hashable, Callable, Sequence, Mapping)], isinstance({}, Mapping), isinstance(len, Callable))
