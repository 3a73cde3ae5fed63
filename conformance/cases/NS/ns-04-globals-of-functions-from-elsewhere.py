# @row NS-04
import types, collections
def f(): return globals()["name_here"], name_here
name_here = "main"
g = types.FunctionType(f.__code__, {"name_here": "other", "globals": globals})
h = types.FunctionType(f.__code__, {"name_here": "third", "__builtins__": __builtins__})
print(f(), h())
print(g()[1])
print(
    collections.namedtuple.__globals__["__name__"],
    f.__globals__ is globals(),
)
ns = {}
exec("def q(): return sorted(k for k in globals() if not k.startswith('__'))", ns)
print(ns["q"]())
ns["later"] = 1
print(ns["q"](), eval("globals()", ns) is ns, eval("locals()", ns) is ns, eval("vars()", {}, {"l": 1}))
