# @row OM-18
import inspect, types
async def co(x):
    "doc"
    return x
async def waits(): return await co(5)
c = co(1)
print(
    type(c).__name__, c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_code is co.__code__,
    c.cr_origin, inspect.getcoroutinestate(c), inspect.iscoroutinefunction(co), inspect.isawaitable(c),
)
try: c.send(None)
except StopIteration as e: print(e.value, inspect.getcoroutinestate(c), c.cr_frame)
for bad in (
    lambda: c.send(None), lambda: c.__next__(), lambda: iter(c), lambda: next(c), lambda: types.CoroutineType(),
    lambda: setattr(c, "cr_await", 1), lambda: c.throw(5),
):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
w = waits()
try: w.send(None)
except StopIteration as e: print(e.value)
f = co(2)
try: f.send(5)
except TypeError as e: print(e)
f.close()
print(inspect.getcoroutinestate(f))
@types.coroutine
def gen():
    r = yield "from gen"
    return r
async def uses(): return await gen()
u = uses()
print(u.send(None), u.cr_await is not None)
try: u.send("sent")
except StopIteration as e: print(e.value)
