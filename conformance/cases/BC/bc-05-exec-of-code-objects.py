# @row BC-05
def f(): return 42
print(eval(f.__code__), eval(compile("x + 1", "f", "eval"), {"x": 5}))
import types
g = types.FunctionType(compile("def q(n): return n * factor", "f", "exec").co_consts[0], {"factor": 3}, "made", (7,))
print(g(), g(2), g.__name__, g.__qualname__, g.__module__, g.__defaults__, g.__doc__)
def needs(x): return x
try:
    eval(needs.__code__)
except TypeError as e:
    print(e)
code = compile("yield_value = 5\nresult = yield_value * 2", "f", "exec")
ns = {}
exec(code, ns)
exec(code, ns)
print(ns["result"])
t = types.CodeType(0, 0, 0, 0, 1, 3, f.__code__.co_code, (None, 99), (), (), "<made>", "handmade", "qual.handmade", 7, f.__code__.co_linetable, b"", (), ())
h = types.FunctionType(t, {})
print(h(), t.co_name, t.co_qualname, t.co_filename, t.co_firstlineno, repr(t).split(" at ")[0])
class C:
    m = f
print(C.m.__code__ is f.__code__, C().m.__code__ is f.__code__, C().m.__func__ is f)
