import asyncio
import contextlib
import sys


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


def handling():
    """What is handled belongs to the generator while it runs, and to its caller else."""
    print("in", repr(sys.exception()))
    try:
        yield 1
        raise KeyError("inner")
    except (KeyError, IndexError) as e:
        print("handles", repr(sys.exception()), repr(e.__context__))
        yield 2
        print("still", repr(sys.exception()))
        try:
            yield 3
        finally:
            print("at the end", repr(sys.exception()))
    yield 4


for thrown in None, IndexError("thrown"):
    g = handling()
    try:
        raise RuntimeError("outer")
    except RuntimeError:
        print(next(g), repr(sys.exception()))
        print(next(g) if thrown is None else g.throw(thrown), repr(sys.exception()))
    print(next(g), repr(sys.exception()), next(g), next(g, "end"))


def watched(n):
    for i in range(n):
        yield g.gi_running, g.gi_suspended, g.gi_frame.f_lineno - g.gi_code.co_firstlineno
    return "value"


g = watched(2)
print(g.gi_running, g.gi_suspended, g.gi_frame.f_lineno, next(g), g.gi_suspended, g.gi_frame.f_locals)
try:
    print(next(g), next(g))
except StopIteration as e:
    print(e.value, g.gi_frame)


def itself():
    yield 1
    next(g)


g = itself()
try:
    g.send(1)
except TypeError as e:
    print(e)
try:
    print(next(g), next(g))
except ValueError as e:
    print(e, len(list(g)))


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("ignored")
            yield


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def pairs(n):
    for i in range(n):
        yield i, [(yield from range(i)), i]


def many(n):
    """A generator in the middle of expressions, advanced by different callers."""
    g = pairs(n)
    return [next(g), *g], sum(map(len, map(str, pairs(n)))), dict.fromkeys(x for x in count(n)), max(pairs(1))


print(many(4))


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
