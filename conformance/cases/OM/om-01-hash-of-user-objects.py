# @row OM-01
class A: pass
class B:
    def __hash__(self): return 42
class C(B):
    def __eq__(self, o): return isinstance(o, C)
    __hash__ = B.__hash__
print(hash(B()), hash(C()), len({B(), B()}), len({C(), C()}), {C(): 1}[C()], hash(A) == hash(A))
a = A()
a.__hash__ = lambda: 1
print(hash(a) == 1)
class D:
    def __hash__(self): raise ValueError("no hash now")
class E:
    __hash__ = 5
for cls in (D, E):
    try: {cls(): 1}
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
