# @row NS-02
from __future__ import annotations
def f(a: 1 + 2, *b: "text", c: lambda x: x = 1, **d: [i for i in y]) -> (yes, no): pass
for name, value in f.__annotations__.items():
    print(name, value)
class A:
    x: undefined.name[3:4, ...]
    y: not a and b or c if d else e
    _A__z: __private
    __w: f"{x!r:>{y}}" = 1
print(A.__annotations__)
