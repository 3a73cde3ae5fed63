# @row IN-04
import inspect, types
class Awaitable:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield ("request", self.v)
        return ("answer", got)
async def inner(x):
    r = await Awaitable(x)
    return r
async def outer():
    a = await inner(1)
    b = await inner(2)
    return a, b
c = outer()
print(type(c).__name__, inspect.getcoroutinestate(c), c.cr_await, c.cr_code.co_name, c.cr_running, c.cr_origin)
print(c.send(None), inspect.getcoroutinestate(c), c.cr_await.__name__, c.send("first"))
try:
    c.send("second")
except StopIteration as e:
    print(e.value, inspect.getcoroutinestate(c))
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = outer()
c.send(None)
try:
    c.throw(ValueError("into"))
except ValueError as e:
    print(e)
for f in (lambda: iter(outer.__wrapped__ if hasattr(outer, "__wrapped__") else inner), lambda: [x for x in closing], lambda: next(closing), lambda: closing.send("x")):
    closing = inner(0)
    try:
        f()
    except TypeError as e:
        print(e)
    closing.close()
async def bad(x): await x
for v in (5, None, [], (i for i in ()), "s", object()):
    k = bad(v)
    try:
        k.send(None)
    except TypeError as e:
        print(e)
class WrongAwait:
    def __await__(self): return 5
class CoroAwait:
    def __await__(self): return other
other = inner(1)
for v in (WrongAwait(), CoroAwait()):
    k = bad(v)
    try:
        k.send(None)
    except TypeError as e:
        print(e)
other.close()
@types.coroutine
def gen_based():
    x = yield "from generator"
    return x
async def uses(): return await gen_based()
u = uses()
print(u.send(None))
try:
    u.send(7)
except StopIteration as e:
    print(e.value)
once = inner(5)
async def twice(): 
    await once
t1, t2 = twice(), twice()
t1.send(None)
try:
    t2.send(None)
except RuntimeError as e:
    print(e)
t1.close()
print(inspect.iscoroutinefunction(outer), inspect.isawaitable(Awaitable(1)), outer.__code__.co_flags & inspect.CO_COROUTINE != 0)
