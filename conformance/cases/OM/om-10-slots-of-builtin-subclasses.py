# @row OM-10
class L(list): __slots__ = ("tag",)
class D(dict): __slots__ = ("a", "b")
class E(Exception): __slots__ = ("code",)
class F(float): __slots__ = ("unit",)
class S(set): __slots__ = ()
class O(object): __slots__ = ["x"]
l, d, e, f = L([1]), D(k=1), E("m"), F(1.5)
l.tag, d.a, e.code, f.unit = 1, 2, 3, 4
print(l, l.tag, d, d.a, e.code, e.args, f, f.unit, hasattr(e, "__dict__"))
for o, name in ((l, "x"), (d, "c"), (f, "x"), (S(), "x"), (O(), "y")):
    try:
        setattr(o, name, 1)
        print("set", type(o).__name__)
    except AttributeError as err: print(err)
e.anything = 5
print(vars(e))
for base in (int, str, tuple, bytes):
    try: type("X", (base,), {"__slots__": ("q",)})
    except TypeError as err: print(err)
    else: print(base.__name__, "fine")
