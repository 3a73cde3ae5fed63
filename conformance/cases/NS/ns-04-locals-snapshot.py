# @row NS-04
def f(a, b=2):
    first = locals()
    c = 3
    second = locals()
    first["a"] = "changed"
    second["new"] = 1
    return a, first, second, first is second, locals()
print(f(1))
def g():
    x = 1
    exec("x = 2; y = 3")
    return x, "y" in locals()
print(g())
def h():
    x = 1
    ns = locals()
    exec("x = 2; y = 3", globals(), ns)
    return x, sorted((k, v) for k, v in ns.items() if k != "ns")
print(h())
class C:
    a = 1
    l = locals()
    l["injected"] = 2
    print(injected, l is locals())
print(C.injected)
def cells():
    v = 1
    def inner():
        w = v
        return locals()
    return inner()
print(cells())
def unset():
    print(locals())
    z = 1
    del z
    print(locals())
unset()
print([locals() for i in range(1)][0]["i"] if "i" in [locals() for i in range(1)][0] else "no", (lambda q: locals())(5))
def gen(n):
    for i in range(n):
        yield dict(locals())
print(list(gen(2)))
print(eval("locals()", {"__builtins__": __builtins__}, {"k": 1}))
