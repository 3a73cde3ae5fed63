# @row NS-05
# __builtins__ of the main module is the module, of other namespaces its dict; changes are seen by all.
import builtins, types
print(__builtins__ is builtins)
ns = {}
exec("b = __builtins__", ns)
print(type(ns["b"]), ns["b"] is vars(builtins))
builtins.new_name = "everywhere"
print(new_name, eval("new_name", {}), (lambda: new_name)())
del builtins.new_name
try: new_name
except NameError as e: print(e)
import string
print(type(string.__builtins__), string.__builtins__ is vars(builtins))
m = types.ModuleType("m")
exec("x = len('abc')", vars(m))
print("__builtins__" in vars(m), m.x)
exec("x = sorted", d := {"__builtins__": {"sorted": "mine"}})
print(d["x"])
exec("def f(): return abs", d := {"__builtins__": types.SimpleNamespace(abs=1)}) if 0 else None
for b in ({}, None, 5):
    try:
        exec("y = 1\nabs", d := {"__builtins__": b})
        print("ran")
    except Exception as e: print(type(e).__name__, e, d.get("y"))
print(builtins.__name__, builtins.__spec__.name, builtins.__doc__ is not None, builtins.__package__ == "")
