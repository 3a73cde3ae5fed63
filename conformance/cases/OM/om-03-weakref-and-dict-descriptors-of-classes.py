# @row OM-03
class A: pass
class S: __slots__ = ()
print([n for n in ("__dict__", "__weakref__") if n in vars(A)], [n for n in ("__dict__", "__weakref__") if n in vars(S)])
class B(A): pass
print(
    "__dict__" in vars(B), vars(A)["__dict__"].__get__(B()), type(vars(A)["__weakref__"]).__name__,
    vars(A)["__dict__"].__objclass__.__name__,
)
a = A()
a.x = 1
d = vars(A)["__dict__"]
print(d.__get__(a), d.__get__(a, A) is a.__dict__)
try: d.__get__(5)
except TypeError as e: print(e)
print(A.__dict__["__weakref__"].__get__(a), A.__weakref__)
