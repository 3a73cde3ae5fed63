# @row NS-01
ns = {"__builtins__": {"only": 5}}
print(eval("only", ns))
for source in ("len('x')", "print", "only + 1"):
    try:
        print(eval(source, ns))
    except NameError as e:
        print(e)
try:
    exec("import math", ns)
except ImportError as e:
    print(e)
try:
    exec("class C: pass", ns)
except NameError as e:
    print(e)
clean = {}
exec("x = len('abc')", clean)
print(clean["x"], type(clean["__builtins__"]).__name__)
g = {}
exec("def f(): return len('abcd')", g)
g["__builtins__"] = {"len": lambda s: "new"}
print(g["f"](), g["f"].__builtins__["len"]("ab"))
import types
h = types.FunctionType(g["f"].__code__, {"__builtins__": {"len": lambda s: "replaced"}})
print(h(), sorted(h.__globals__))
