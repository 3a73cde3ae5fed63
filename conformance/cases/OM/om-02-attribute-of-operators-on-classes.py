# @row OM-02
class M(type):
    def __len__(cls): return 3
    def __getitem__(cls, i): return f"{cls.__name__}[{i}]"
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == "in"
    def __call__(cls, *a): return ("called", a)
    def __bool__(cls): return False
    def __eq__(cls, o): return "meta eq"
    __hash__ = type.__hash__
class A(metaclass=M):
    def __len__(self): return 1
    def __class_getitem__(cls, i): return "class_getitem loses"
print(len(A), A[1], list(A), "in" in A, A(1), bool(A), A == 5, [*A], max(A), dict(zip(A, A)))
a = object.__new__(A)
print(len(a), bool(a), a == a)
for bad in (lambda: a[0], lambda: iter(a), lambda: a()):
    try: bad()
    except TypeError as e: print(e)
