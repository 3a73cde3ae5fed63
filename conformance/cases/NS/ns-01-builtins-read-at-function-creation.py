# @row NS-01
source = "def f(): return marker"
ns = {"__builtins__": {"marker": "first"}}
exec(source, ns)
old = ns["f"]
ns["__builtins__"] = {"marker": "second"}
print(old())
exec(source, ns)
print(ns["f"](), old())
old.__builtins__["marker"] = "changed"
print(old(), ns["f"]())
try:
    old.__builtins__ = {}
except AttributeError as e:
    print(e)
