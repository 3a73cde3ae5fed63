# @row NS-02
from __future__ import annotations
x: undefined.thing[1] = 5
def f(a: not_there, *b: lambda: 0, c: (1 + 2) * 3 = 0) -> "quoted": pass
class A[T]:
    y: T | None
    z: {"a": [1, 2]}
    def m(self, q: f"{x}!") -> A.B: pass
print(__annotations__)
print(f.__annotations__)
print(A.__annotations__, A.m.__annotations__)
import typing
class B:
    k: int
print(typing.get_type_hints(B))
for source in ("x: (yield)", "def f(a: (b := 1)): pass", "def f() -> (await x): pass"):
    try:
        compile("from __future__ import annotations\n" + source, "s", "exec")
        print("ok")
    except SyntaxError as e:
        print(e.msg)
