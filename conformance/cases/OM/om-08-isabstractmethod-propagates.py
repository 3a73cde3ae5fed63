# @row OM-08
from abc import abstractmethod
@abstractmethod
def f(self): pass
def g(self): pass
print(f.__isabstractmethod__, hasattr(g, "__isabstractmethod__"))
for w in (
    classmethod(f), staticmethod(f), property(f), property(g, f), property(g, g, f), classmethod(g), property(g),
    property(),
):
    print(type(w).__name__, w.__isabstractmethod__)
class Odd:
    @property
    def __isabstractmethod__(self): raise ValueError("asked")
    def __call__(self): pass
try:
    property(Odd()).__isabstractmethod__
except ValueError as e:
    print(e)
