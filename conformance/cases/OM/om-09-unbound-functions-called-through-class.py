# @row OM-09
class A:
    def m(self): return type(self).__name__
class B(A): pass
print(A.m(A()), A.m(B()), A.m(5), B.m is A.m, A.m.__get__(7)())
for run in (
    lambda: A.m(), lambda: A().m(1), lambda: list.append(5, 1), lambda: str.join(), lambda: dict.get([], 1),
    lambda: int.bit_length("x"), lambda: B.m(A(), 1),
):
    try:
        print(run())
    except TypeError as e:
        print(e)
