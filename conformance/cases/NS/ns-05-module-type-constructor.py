# @row NS-05
# How ModuleType is called, what __new__ and __init__ each do, and a module without its dict.
import types
M = types.ModuleType
for args, kw in (((), {}), ((1,), {}), (("a", "b", "c"), {}), (("a",), {"doc": 5}), ((), {"name": "n", "doc": "d"}), (("a",), {"name": "b"}), (("a",), {"x": 1}), ((None,), {}), (("",), {}), (("a.b",), {})):
    try:
        m = M(*args, **kw)
        print(vars(m))
    except TypeError as e:
        print(e)
m = M.__new__(M)
print(repr(m), m.__dict__, dir(m))
for act in (lambda: m.x, lambda: m.__name__, lambda: setattr(m, "x", 1), lambda: m.x, lambda: delattr(m, "y")):
    try: print(act())
    except AttributeError as e: print(type(e).__name__, e)
m = M("first", "doc")
m.kept = 1
m.__init__("second")
print(m, m.__doc__, m.kept)
m.__init__(doc="third", name="n")
print(sorted(vars(m)), m.__name__, m.__doc__)
class S(M):
    def __init__(self, name, extra):
        super().__init__(name)
        self.extra = extra
s = S("s", 5)
print(s, s.extra, s.__class__.__name__, isinstance(s, M))
class Slots(M):
    __slots__ = ("a",)
t = Slots("t")
t.a, t.b = 1, 2
print(t.a, sorted(vars(t)))
