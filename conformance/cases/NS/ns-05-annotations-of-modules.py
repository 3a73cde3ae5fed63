# @row NS-05
# __annotations__ of a module are made when asked for, can be set and deleted, and follow the annotations of the source.
import types
m = types.ModuleType("m")
print("__annotations__" in vars(m), m.__annotations__, "__annotations__" in vars(m))
m.__annotations__["x"] = int
print(m.__annotations__, vars(m)["__annotations__"])
del m.__annotations__
print("__annotations__" in vars(m))
try: del m.__annotations__
except AttributeError as e: print(e)
m.__annotations__ = 5
print(m.__annotations__)
exec("a: int = 1\nb: str\nif 0:\n  c: float\n(d): int = 2\nclass K:\n  k: int", n := {"__name__": "n"})
print(n["__annotations__"], "b" in n, n["K"].__annotations__)
exec("x: int", ns := {"__annotations__": {"kept": 1}})
print(ns["__annotations__"])
try: exec("x: int", {"__annotations__": 5})
except TypeError as e: print(e)
exec("del __annotations__\ntry:\n  x: int\nexcept NameError as e:\n  print(e)\nz: int = 1" if 0 else "x: int\nprint(__annotations__)\ndel __annotations__", {})
try: exec("x: int\ndel __annotations__\ny: int", {})
except NameError as e: print(e)
