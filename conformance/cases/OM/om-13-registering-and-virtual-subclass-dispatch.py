# @row OM-13
from functools import singledispatch, singledispatchmethod
from collections.abc import Sequence, Sized
@singledispatch
def kind(x): return "object"
@kind.register
def _(x: int): return "int"
@kind.register(Sequence)
def _(x): return "sequence"
@kind.register(Sized)
def _(x): return "sized"
class Virtual:
    def __len__(self): return 0
class Both(list): pass
print(kind(1), kind(True), kind([]), kind("s"), kind({}), kind(1.5), kind(Virtual()), kind(Both()), kind(range(2)))
Sequence.register(Virtual)
print(kind(Virtual()), kind.dispatch(Virtual) is kind.dispatch(list), kind.registry[int](5))
class H:
    @singledispatchmethod
    def go(self, x): return f"any {x}"
    @go.register
    def _(self, x: str): return f"str {x}"
print(H().go(1), H().go("a"))
try: kind()
except TypeError as e: print(e)
