# @row OM-12
class A:
    __module__ = "given"
exec("class B:\n  seen = __module__", {"__name__": "elsewhere", "__builtins__": __builtins__}, ns := {})
print(A.__module__, A, ns["B"].__module__, ns["B"].seen)
try:
    exec("class C: pass", {"__builtins__": __builtins__}, ns)
    print(ns["C"].__module__)
except NameError as e:
    print(e)
try:
    exec("class D: pass", {"__builtins__": {"__build_class__": __build_class__}}, ns)
except NameError as e:
    print(e)
exec("class E: pass", {"__name__": 5, "__builtins__": __builtins__}, ns)
print(ns["E"].__module__, ns["E"])
