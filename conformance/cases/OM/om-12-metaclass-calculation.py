# @row OM-12
class M1(type): pass
class M2(M1): pass
class M3(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(metaclass=M3): pass
class D(A, B): pass
class E(B, A): pass
print(type(D).__name__, type(E).__name__)
for bases, meta in (((A, C), None), ((A,), M3), ((C,), M1), ((B,), M1), ((), 5)):
    try:
        kw = {} if meta is None else {"metaclass": meta}
        def make():
            class X(*bases, **kw): pass
            return X
        print(type(make()).__name__)
    except TypeError as e:
        print(e)
import types
print(types.prepare_class("X", (A, B), {"metaclass": M1, "k": 1}))
print(type(M1("Direct", (B,), {})).__name__)
def function_meta(*args): return "not a class"
class F(metaclass=function_meta): pass
print(F)
