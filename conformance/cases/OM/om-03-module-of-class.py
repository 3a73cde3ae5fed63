# @row OM-03
A = type("A", (), {})
B = type("B", (), {"__module__": "given"})
exec("class C: pass", {"__name__": "other", "__builtins__": __builtins__, "out": (ns := {})}, ns)
D = eval("type('D', (), {})", {"__builtins__": __builtins__})
print(A.__module__, B.__module__, ns["C"].__module__, ns["C"], getattr(D, "__module__", "absent"), D)
A.__module__ = "moved"
print(A, vars(A)["__module__"], int.__module__, type(len).__module__)
try:
    int.__module__ = "x"
except TypeError as e:
    print(e)
exec("class E: pass", {"__builtins__": __builtins__}, ns)
print(ns["E"], getattr(ns["E"], "__module__", "absent"))
