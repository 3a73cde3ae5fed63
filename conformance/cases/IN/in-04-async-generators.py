# @row IN-04
import inspect
class Ready:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield self.v
        return self.v * 10
async def agen(n):
    try:
        for i in range(n):
            got = yield await Ready(i)
            if got:
                print("got", got)
    finally:
        print("cleanup", await Ready(99))
def run(coro):
    log = []
    try:
        while True:
            log.append(coro.send(None))
    except StopIteration as e:
        return log, e.value
    except StopAsyncIteration as e:
        return log, "stop async"
async def main():
    return [x async for x in agen(3)]
print(run(main()))
a = agen(2)
print(type(a).__name__, a.ag_code.co_name, a.ag_running, a.ag_await, inspect.isasyncgen(a), aiter(a) is a)
print(run(a.__anext__()), run(a.asend("sent")), run(a.__anext__()), run(a.__anext__()))
b = agen(5)
run(b.__anext__())
print(run(b.aclose()), run(b.aclose()))
c = agen(5)
run(c.__anext__())
try:
    print(run(c.athrow(ValueError("thrown"))))
except ValueError as e:
    print(e)
async def comp():
    r = {x: y async for x in agen(2) for y in [await Ready(x)] if y >= 0}
    s = {x async for x in agen(1)}
    g = (x async for x in agen(1))
    one = agen(1)
    first = await anext(one)
    await one.aclose()
    return r, s, [q async for q in g], first, await anext(agen(0), "default")
print(run(comp()))
async def loops():
    it = agen(3)
    async for x in it:
        if x:
            await it.aclose()
            break
    else:
        print("not reached")
    return x
print(run(loops()))
async def badloop():
    async for x in [1]: pass
try:
    run(badloop())
except TypeError as e:
    print(e)
class BadIter:
    def __aiter__(self): return 5
async def badloop2():
    async for x in BadIter(): pass
try:
    run(badloop2())
except TypeError as e:
    print(e)
