# @row IM-01
# What can be wrong with __all__.
import sys, types
m = types.ModuleType("wrong_all")
sys.modules["wrong_all"] = m
for value in (["missing"], [1], 5, "ab", None):
    m.__all__ = value
    m.a = m.b = 1
    try:
        exec("from wrong_all import *", ns := {})
        print(sorted(k for k in ns if k != "__builtins__"))
    except Exception as e:
        print(type(e).__name__, e)
