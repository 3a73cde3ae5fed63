# @row OM-10
class A:
    __slots__ = ("a",)
class B(A):
    __slots__ = ("b", "a")
class C(A): pass
class D(A):
    __slots__ = ()
class W(A):
    __slots__ = ("__weakref__", "__dict__")
b, c, d, w = B(), C(), D(), W()
b.a, b.b, c.a, c.z, d.a, w.q, w.a = range(7)
print(b.a, b.b, c.a, c.z, c.__dict__, d.a, w.__dict__, A.a.__get__(c))
try:
    A.a.__get__(b)
except AttributeError as e:
    print(e)
for target, name in ((b, "z"), (d, "z"), (w, "z")):
    try:
        setattr(target, name, 1)
        print("ok", target.__dict__)
    except AttributeError as e:
        print(e)
print(hasattr(c, "__weakref__"), hasattr(b, "__weakref__"), w.__weakref__, B.__slots__, [k for k in vars(W) if k.startswith("__w") or k == "__dict__"])
