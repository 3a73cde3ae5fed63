# @row OM-12
class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(metaclass=M3): pass
for bases, kw in (
    ((A, B), {}), ((A, B), {"metaclass": M3}), ((C, A), {}), ((A, C), {}), ((A,), {"metaclass": M2}),
    ((A,), {"metaclass": type}),
):
    try:
        class X(*bases, **kw): pass
        print(type(X).__name__)
    except TypeError as e:
        print(e)
try:
    type("Y", (A, B), {})
except TypeError as e:
    print(e)
print(type(type("Z", (A,), {})).__name__, type(M1("W", (C,), {})).__name__)
