# @row NS-05
# The class of a module may become another module class, which brings properties, methods and call.
import sys, types
class Lively(types.ModuleType):
    count = 0
    @property
    def answer(self): return 42
    def __call__(self, x): return x * 2
    def __getitem__(self, k): return f"item {k}"
    def __setattr__(self, k, v):
        print("set", k, v)
        super().__setattr__(k, v)
    def __delattr__(self, k):
        print("del", k)
        super().__delattr__(k)
    def __getattr__(self, k): return f"dynamic {k}"
    def __repr__(self): return "<lively>"
m = types.ModuleType("m")
m.old = 1
m.__class__ = Lively
print(m, m.answer, m(4), m["k"], m.old, m.unknown, type(m) is Lively)
m.new = 2
del m.new
try: m.answer = 1
except AttributeError as e: print(e)
vars(m)["answer"] = "hidden"
print(m.answer)
me = sys.modules[__name__]
me.__class__ = Lively
print(me.answer, me("x"))
me.assigned = 3
print(assigned)
globals()["plain"] = 4
me.__class__ = types.ModuleType
print(plain, hasattr(me, "answer"))
for other in (int, object, type("X", (), {}), None):
    try: m.__class__ = other
    except TypeError as e: print(e)
