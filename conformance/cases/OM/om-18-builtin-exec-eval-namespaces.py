# @row OM-18
exec("x = 1; del x; y = 2", ns := {}); print(sorted(set(ns) - {"__builtins__"}))
class Names(dict):
    def __missing__(self, key): return f"<{key}>"
print(eval("a + b", {}, Names()), eval(" \t1 + 1"), eval(b"2*3"), eval(compile("4", "n", "eval")), eval("x", {"x": 1}, {"x": 2}), eval("[x for _ in 'a']", {"x": 1}), eval("len", {"__builtins__": {"len": 5}}))
print(eval("1", globals={}, locals=None), exec("z = 3", globals=ns), ns["z"])
for call in (lambda: eval("x = 1"), lambda: eval("len('a')", {"__builtins__": {}}), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec("1", [], {}), lambda: eval(5), lambda: exec(), lambda: eval("1", Names(), 5), lambda: eval(""), lambda: exec("a", {}), lambda: eval((lambda: free_variable_missing).__code__), lambda: exec("pass", {}, closure=())):
    try:
        print(call())
    except (TypeError, SyntaxError, NameError) as error:
        print(type(error).__name__, str(error).split(" (<")[0])
def cells():
    v = 1
    return (lambda: v).__code__
try:
    eval(cells())
except TypeError as error:
    print(error)
