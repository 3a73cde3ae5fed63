# @row NS-07
# types.new_class, prepare_class and a body that is any callable.
import types
def body(ns):
    ns["x"] = 1
    ns["m"] = lambda self: self.x
C = types.new_class("C", (), {}, body)
print(C.x, C().m(), C.__module__, C.__qualname__, C.__bases__)
D = types.new_class("D", (C,))
print(D.x, D.__mro__[1] is C)
class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"given": True}
    def __new__(cls, name, bases, ns, **kw):
        print("new", sorted(ns), kw)
        return super().__new__(cls, name, bases, ns)
    def __init__(self, *a, **kw): pass
E = types.new_class("E", (C,), {"metaclass": Meta, "k": 1}, body)
print(type(E) is Meta, E.given)
print(types.prepare_class("F", (C,), {"metaclass": Meta, "z": 2}))
print(types.prepare_class("F"))
print(types.prepare_class("F", (E,))[0] is Meta)
class Sub:
    def __init_subclass__(cls, **kw): print("sub", cls.__name__, kw)
types.new_class("G", (Sub,), {"q": 1})
for bad in (lambda: types.new_class("H", (), {"metaclass": Meta, "k": 1}, lambda ns: 1 / 0), lambda: types.new_class("H", (5,)), lambda: types.new_class("H", (), {"k": 1}), lambda: types.new_class(5), lambda: types.new_class("H", (), {"metaclass": 5}), lambda: types.new_class("H", (bool,))):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
class Entry:
    def __mro_entries__(self, bases): return (C,)
H = types.new_class("H", (Entry(),))
print(H.__bases__, len(H.__orig_bases__), types.resolve_bases((Entry(), int)), types.get_original_bases(H) == H.__orig_bases__)
kw = {"metaclass": Meta}
types.prepare_class("I", (), kw)
print(kw)
