# @row NS-01
import builtins, types
print(type(__builtins__).__name__, __builtins__ is builtins)
ns = {}
exec("", ns)
print(type(ns["__builtins__"]).__name__, ns["__builtins__"] is builtins.__dict__)
m = types.ModuleType("mine")
m.answer = 42
print(eval("answer", {"__builtins__": m}), eval("answer", {"__builtins__": {"answer": 43}}))
for value in ({}, 5, None, [], types.ModuleType("empty")):
    try:
        print(eval("len", {"__builtins__": value}))
    except Exception as e:
        print(type(e).__name__, e)
