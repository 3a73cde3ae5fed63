# @row NS-01
def f(): return len([1, 2])
import types
ns = {"__builtins__": {"len": lambda x: "other len"}}
g = types.FunctionType(f.__code__, ns)
print(f(), g(), g.__builtins__ is ns["__builtins__"], f.__builtins__["len"] is len)
ns["__builtins__"] = {}
print(g())
h = types.FunctionType(f.__code__, ns)
try:
    h()
except NameError as e:
    print(e)
k = types.FunctionType(f.__code__, {})
print(k(), "print" in k.__builtins__)
exec("def m(): return len('abcd')", space := {})
print(space["m"](), space["m"].__builtins__ is f.__builtins__)
