# @row OM-19
import types, sys
class Lazy(types.ModuleType):
    def __getattr__(self, name): return f"lazy {name}"
    @property
    def version(self): return "1.0"
m = types.ModuleType("m")
m.x = 1
m.__class__ = Lazy
print(m.x, m.y, m.version, type(m).__name__)
me = sys.modules[__name__]
me.__class__ = Lazy
print(me.anything, me.version)
me.__class__ = types.ModuleType
print(hasattr(me, "anything"))
class NotModule: pass
class Slotted(types.ModuleType): __slots__ = ("s",)
for bad in (NotModule, object, Slotted):
    try:
        m.__class__ = bad
        print("ok", bad.__name__)
    except TypeError as e:
        print(e)
