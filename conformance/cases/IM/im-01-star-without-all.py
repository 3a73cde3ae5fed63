# @row IM-01
# `from m import *` takes what has no underscore in front; __all__ decides where there is one.
import sys, types
m = types.ModuleType("starry")
m.a, m._b, m.__c = 1, 2, 3
sys.modules["starry"] = m
ns = {}
exec("from starry import *", ns)
print(sorted(k for k in ns if k != "__builtins__"))
m.__all__ = ["_b"]
ns = {}
exec("from starry import *", ns)
print(sorted(k for k in ns if k != "__builtins__"))
