# @row BC-04
import dis
from dis_clean import clean
def f(a, b, /, c=1, *args, d, **kw):
    "doc"
    x = lambda: c
    return [a, b, x, d]
def g():
    yield 1
async def h():
    await g()
async def ag():
    yield
def simple(): return 5
for fn in (f, g, h, ag, simple, f.__code__.co_consts[1] if hasattr(f.__code__.co_consts[1], "co_name") else f.__code__.co_consts[2]):
    print(clean(dis.code_info(fn)).replace(__file__, "FILE"))
    print()
print(clean(dis.code_info("x = 1; y = z")))
dis.show_code("a.b(c)")
