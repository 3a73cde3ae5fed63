# @row NS-05
import sys, types
class Mod(types.ModuleType):
    counter = 0
    @property
    def tick(self):
        Mod.counter += 1
        return Mod.counter
    def __setattr__(self, n, v):
        print("set", n)
        super().__setattr__(n, v)
    def __call__(self, x): return f"called with {x}"
m = Mod("m")
m.x = 5
sys.modules["m"] = m
import m as imported
from m import tick, x
print(imported.tick, tick, x, imported("arg"), isinstance(m, types.ModuleType))
m.__dict__["tick"] = "dict does not win"
print(m.tick != "dict does not win")
try: m.tick = 1
except AttributeError as e: print(e)
exec("y = x + 1", vars(m))
print(m.y)
