# @row OM-13
# metaclass= may be any callable: a function, a partial, a class that is no type; what it gets and what the name then is.
import functools
log = []
def function(name, bases, ns, **kw):
    log.append((name, bases, sorted(k for k in ns if not k.startswith("__")), kw))
    return len(ns)
class A(metaclass=function, x=1):
    a = 1
print(type(A).__name__, log.pop())
class B(metaclass=lambda *a: a[0] + "!"): pass
print(B)
class NoType:
    def __init__(self, name, bases, ns): self.name, self.ns = name, ns
    def __mro_entries__(self, bases): return (list,)
    def __repr__(self): return f"<{self.name}>"
class C(metaclass=NoType): pass
print(C)
class D(C): pass
print(D.__mro__[1].__name__, D.__orig_bases__)
class E(metaclass=functools.partial(type)): pass
print(type(E).__name__, E.__name__)
class Prepared:
    def __prepare__(name, bases, **kw): log.append(("prepare", name, kw)); return {"given": 1}
    def __new__(cls, name, bases, ns, **kw): return sorted(k for k in ns if not k.startswith("__")), kw
class F(metaclass=Prepared, k=2): own = 1
print(F, log)
for meta in (5, None, "type", object, int):
    try:
        class G(metaclass=meta): pass
        print(G)
    except TypeError as e: print(e)
class H(metaclass=function) : pass
try:
    class I(int, metaclass=NoType): pass
    print(I)
    class J(A): pass
    print(J)
except TypeError as e: print(e)
class K(type):
    def __call__(cls, *a, **k): return "not a class" if cls is K2 else super().__call__(*a, **k)
class K2(type, metaclass=K): pass
class L(metaclass=K2): pass
print(L)
