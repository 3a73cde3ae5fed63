# @row OM-12
class A:
    x: int
    y: str = "s"
    z: "Later" = None
    (w): float = 1.5
    def f(self):
        local: undefined_in_function = 1
        self.a: also_not_evaluated_here = 2 if local else 3
        return local
print(A.__annotations__, A.y, A.w, hasattr(A, "x"))
class B(A):
    q: bytes
print(B.__annotations__, A.__annotations__ is B.__annotations__)
try:
    class C:
        bad: undefined_name
except NameError as e: print(e)
try: A().f()
except NameError as e: print(e)
import typing
class Later: pass
print(typing.get_type_hints(A)["z"], list(typing.get_type_hints(B)))
class D:
    for i in range(2):
        v: int = i
    if True:
        cond: str
print(D.__annotations__, D.v)
