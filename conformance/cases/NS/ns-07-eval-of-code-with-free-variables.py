# @row NS-07
# exec with closure=, code objects of functions and classes run by hand, flags that forbid it, and results.
import types
def make():
    x, y = 1, 2
    def f(): nonlocal x; x += y; return x
    def g(): return y
    return f, g
f, g = make()
ns = {}
for args in ((f.__code__, ns, ns, f.__closure__), (g.__code__, ns, None, g.__closure__), (f.__code__, ns, ns, g.__closure__), (f.__code__, ns, ns, f.__closure__[::-1])):
    try: print(exec(args[0], args[1], args[2], closure=args[3]), f.__closure__[0].cell_contents)
    except TypeError as e: print(e)
print([c.cell_contents for c in f.__closure__])
cells = tuple(types.CellType(v) for v in (10, 20))
exec(f.__code__, {}, closure=cells)
print([c.cell_contents for c in cells])
body = next(c for c in compile("class K:\n  a = 1\n  def m(self): return a", "s", "exec").co_consts if hasattr(c, "co_code"))
exec(body, {"__name__": "n"}, loc := {})
print(sorted(loc), loc["__qualname__"], loc["__module__"])
def gen(): yield 1
def co():
    return 5
print(type(eval(gen.__code__)).__name__, eval(co.__code__), exec(co.__code__))
async def coro(): return 1
c = eval(coro.__code__)
print(type(c).__name__); c.close()
lam = compile("(lambda: v)()", "s", "eval")
for g2 in ({"v": 1}, {}):
    try: print(eval(lam, g2), eval(lam, g2, {"v": 2}))
    except NameError as e: print(e)
try: print(eval(lam, {}, {"v": 2}))
except NameError as e: print(e)
def args(a, b=2, *c, d=4): return a
try: exec(args.__code__)
except (TypeError, NameError) as e: print(type(e).__name__, e)
