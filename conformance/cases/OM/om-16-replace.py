# @row OM-16
import copy
from collections import namedtuple
from dataclasses import dataclass
from types import SimpleNamespace
@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
N = namedtuple("N", "a b")
class C:
    def __init__(self, v): self.v = v
    def __replace__(self, /, **changes): return C(changes.get("v", self.v))
print(copy.replace(P(1, 2), y=5), copy.replace(N(1, 2), a=9), copy.replace(C(1), v=2).v, copy.replace(SimpleNamespace(a=1, b=2), b=3, c=4))
for args, kw in (((5,), {"x": 1}), ((P(1),), {"z": 1}), ((N(1, 2),), {"z": 1}), ((), {}), ((P(1), 2), {})):
    try:
        copy.replace(*args, **kw)
    except Exception as e:
        print(type(e).__name__, e)
code = C.__init__.__code__
print(copy.replace(code, co_name="renamed").co_name)
