# @row OM-02
class A:
    def __iter__(self): return 5
class B:
    __iter__ = None
    def __getitem__(self, i): return i
class C:
    def __iter__(self): return self
class D:
    def __next__(self): return 1
for call in (lambda: iter(A()), lambda: iter(B()), lambda: iter(C()), lambda: next(C()), lambda: iter(D()), lambda: iter(5), lambda: next([]), lambda: [*None], lambda: dict(5),
             lambda: (lambda *a: a)(*5), lambda: list(5), lambda: set(None), lambda: ",".join(5), lambda: sum(5), lambda: zip(1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
