# @row NS-07
def f():
    x = 1
    ns = {}
    exec("y = x * 2", {"x": x}, ns)
    exec("def g(n): return n if n < 2 else g(n - 1) + g(n - 2)", ns)
    return ns["y"], ns["g"](10), sorted(k for k in ns if not k.startswith("__"))
print(f())
def recursive_in_locals():
    l = {}
    exec("def g(n): return g(n - 1) if n else 'done'", {}, l)
    try:
        return l["g"](2)
    except NameError as e:
        return str(e)
print(recursive_in_locals())
code = compile("result = [i * factor for i in range(3)]", "s", "exec")
for factor in (1, 10):
    ns = {"factor": factor}
    exec(code, ns)
    print(ns["result"])
