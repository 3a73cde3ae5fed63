import asyncio
import contextlib


def count(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
    finally:
        print("closed")


def delegating(n):
    result = yield from inner(n)
    yield "result", result


def inner(n):
    total = 0
    while n:
        try:
            n -= 1
            total += (yield n) or 0
        except ValueError as e:
            print("thrown", e)
    return total


g = count(5)
print(next(g), g.send("a"), next(g))
g.close()
print(list(count(3)), sum(x * x for x in count(4)))
g = delegating(4)
print(next(g), g.send(5), g.throw(ValueError("v")), g.send(7), next(g), next(g, "done"))
a, *b = (x for x in range(4) if x != 2)
print(a, b)
g = count(2)
next(g)
del g


def broken():
    yield 1
    raise LookupError("broken")


def stopped():
    yield 1
    raise StopIteration


for f in broken, stopped:
    try:
        print([x for x in f()])
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(4)), len(list(tree(9))))


@contextlib.contextmanager
def context(name):
    print("enter", name)
    try:
        yield name
    except KeyError as e:
        print("swallowed", e)
    finally:
        print("leave", name)


with context("a") as x, context("b") as y:
    print(x, y)
    raise KeyError("k")


class Asynchronous:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *exception):
        print("aexit", exception[0])
        return True

    def __aiter__(self):
        self.left = 3
        return self

    async def __anext__(self):
        self.left -= 1
        if self.left < 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        return self.left


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def work(name):
    found = [x async for x in numbers(4) if x != 1]
    async with Asynchronous() as a:
        async for x in a:
            found.append(x)
        raise ValueError(name)
    return name, found, {x: y async for x in numbers(2) for y in range(2)}


async def main():
    return await asyncio.gather(work("a"), work("b"))


print(asyncio.run(main()))
