# @row OM-02
class A:
    def __await__(self): return iter(["yielded"])
class Bad:
    def __await__(self): return 5
class NoAnext:
    def __aiter__(self): return self
class NotIter: pass
async def wait(x): return await x
async def loop(x):
    async for _ in x: pass
print(wait(A()).send(None))
for coro in (wait(Bad()), wait(5), loop(NoAnext()), loop(NotIter()), loop([])):
    try:
        coro.send(None)
    except TypeError as e:
        print(e)
