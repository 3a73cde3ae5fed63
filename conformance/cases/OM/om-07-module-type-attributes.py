# @row OM-07
import types
m = types.ModuleType("m", "doc")
class Sub(types.ModuleType):
    @property
    def computed(self): return "computed"
    def __getattribute__(self, name):
        if name == "magic": return "magic"
        return super().__getattribute__(name)
s = Sub("s")
s.computed2 = 5
print(s.computed, s.magic, s.computed2, s.__name__, s.__doc__, sorted(vars(m)))
try:
    s.computed = 1
except AttributeError as e:
    print(e)
try:
    m.nothing
except AttributeError as e:
    print(e, e.name, e.obj is m)
m.__class__ = Sub
print(m.magic, type(m).__name__)
