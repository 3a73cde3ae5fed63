# @row NS-01
import builtins
for names in ({}, {"__build_class__": lambda f, name, *bases, **kw: (name, bases, kw)}, {"__build_class__": 5}):
    ns = {"__builtins__": names, "Base": int}
    try:
        exec("class A(Base, key=1): pass", ns)
        print(ns["A"])
    except Exception as e:
        print(type(e).__name__, e)
