# @row IM-04
import sys, types
mod = types.ModuleType("reload_demo")
sys.modules[mod.__name__] = mod
exec('value = "old"\ndef get(): return value', mod.__dict__)
import reload_demo
imported_value, get = mod.value, mod.get
exec('value = "new"', mod.__dict__)
print(mod.value, imported_value, get(), reload_demo.get is get)
from reload_demo import value
print(value)
