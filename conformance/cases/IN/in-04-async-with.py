# @row IN-04
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        print("enter", self.name)
        return self.name.upper()
    async def __aexit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v)
        return self.swallow
def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
async def plain():
    async with CM("a") as x, CM("b") as y:
        return x, y
async def swallowed():
    async with CM("s", True):
        raise ValueError("inside")
    return "went on"
async def raised():
    async with CM("outer", True):
        async with CM("inner"):
            raise KeyError("k")
    return "outer swallowed"
print(run(plain()), run(swallowed()), run(raised()))
class NoExit:
    async def __aenter__(self): pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
async def use(cm):
    async with cm: pass
for cm in (NoExit(), Sync(), 5):
    try:
        run(use(cm))
    except TypeError as e:
        print(e)
from contextlib import asynccontextmanager
@asynccontextmanager
async def managed():
    print("begin")
    try:
        yield "value"
    finally:
        print("end")
async def m():
    async with managed() as v:
        return v
print(run(m()))
