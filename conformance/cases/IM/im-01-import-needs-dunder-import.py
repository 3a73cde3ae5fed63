# @row IM-01
# Without __import__ in the built-ins the statement fails.
ns = {"__builtins__": {}}
try:
    exec("import os", ns)
except ImportError as e:
    print(e)
ns = {"__builtins__": {"__import__": lambda *a: a[0] + str(a[3:])}}
exec("import a.b.c\nfrom x import upper", ns)
print(ns["a"], ns["upper"]())
