# @row OM-20
import types, sys
m = types.ModuleType("conventions")
exec("_hidden = 1\n__private = 2\nvisible = 3\n__dunder__ = 4\n_ = 5", m.__dict__)
sys.modules["conventions"] = m
from conventions import *
print("visible" in globals(), "_hidden" in globals(), "__private" in globals(), "__dunder__" in globals(), "_" in globals())
from conventions import _hidden, __private
print(_hidden, __private)
m.__all__ = ["_hidden", "__dunder__"]
exec("from conventions import *", ns := {})
print(sorted(k for k in ns if k != "__builtins__"))
