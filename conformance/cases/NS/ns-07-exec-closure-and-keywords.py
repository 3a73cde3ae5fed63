# @row NS-07
def outer():
    v = 1
    def inner():
        nonlocal v
        v += 1
        return v
    return inner
f = outer()
exec(f.__code__, closure=f.__closure__)
print(f())
for kw in ({}, {"closure": ()}, {"closure": 5}):
    try:
        exec(f.__code__, **kw)
    except TypeError as e:
        print(e)
ns = {}
exec("x = 1", globals=ns)
print(ns["x"], eval("x + y", globals=ns, locals={"y": 2}))
try:
    exec("pass", closure=f.__closure__)
except TypeError as e:
    print(e)
try:
    eval(f.__code__)
except TypeError as e:
    print(e)
code = compile("a = 5\na + 1", "<s>", "exec")
print(exec(code, ns), ns["a"], eval("  1 + 1  "), eval(b"2 * 3"), eval("\t'tab'"))
