"""An async scheduler by hand: async/await on one's own loop, futures, locks, semaphores, gather, timeouts, streams, async generators and context managers."""
import heapq
from collections import deque
from contextlib import asynccontextmanager
from itertools import count


class CancelledError(BaseException):
    pass


class Future:
    def __init__(self, loop):
        self.loop, self.state, self.value, self.callbacks = loop, "pending", None, []

    def __await__(self):
        if self.state == "pending":
            yield self
        if self.state == "error":
            raise self.value
        return self.value

    def _finish(self, state, value):
        if self.state != "pending":
            raise RuntimeError(f"future is {self.state} already")
        self.state, self.value = state, value
        for callback in self.callbacks:
            self.loop.call_soon(callback, self)

    def set_result(self, value):
        self._finish("done", value)

    def set_error(self, error):
        self._finish("error", error)

    @property
    def done(self):
        return self.state != "pending"


class Task(Future):
    numbers = count(1)

    def __init__(self, loop, coro):
        super().__init__(loop)
        self.coro, self.name = coro, f"{coro.__name__}-{next(Task.numbers)}"
        self.waiting, self.must_cancel = None, False
        loop.call_soon(self.step)

    def step(self, future=None):
        if self.done:
            return
        self.waiting = None
        try:
            if self.must_cancel:
                self.must_cancel = False
                future = self.coro.throw(CancelledError(self.name))
            else:
                future = self.coro.send(None)
        except StopIteration as e:
            self.set_result(e.value)
        except BaseException as e:
            self.set_error(e)
        else:
            self.waiting = future
            future.callbacks.append(self.step)

    def cancel(self):
        if self.done:
            return False
        self.must_cancel = True
        if self.waiting is not None:
            self.waiting.callbacks.remove(self.step)
        self.loop.call_soon(self.step)
        return True

    def __repr__(self):
        return f"<{self.name} {self.state}>"


class Loop:
    def __init__(self):
        self.time, self.ready, self.timers, self.order, self.steps = 0, deque(), [], count(), 0

    def call_soon(self, function, *args):
        self.ready.append((function, args))

    def call_later(self, delay, function, *args):
        heapq.heappush(self.timers, (self.time + delay, next(self.order), function, args))

    def create_task(self, coro):
        return Task(self, coro)

    def run(self, coro):
        task = self.create_task(coro)
        while not task.done:
            if not self.ready:
                if not self.timers:
                    raise RuntimeError("deadlock: nothing can run")
                self.time, _, function, args = heapq.heappop(self.timers)
                self.ready.append((function, args))
            function, args = self.ready.popleft()
            self.steps += 1
            function(*args)
        if task.state == "error":
            raise task.value
        return task.value

    def log(self, *words):
        print(f"[{self.time:5.1f}]", *words)


loop = Loop()


async def sleep(delay, result=None):
    future = Future(loop)
    loop.call_later(delay, lambda: future.done or future.set_result(result))
    return await future


async def gather(*coros, errors=False):
    tasks = [c if isinstance(c, Future) else loop.create_task(c) for c in coros]
    results = []
    for task in tasks:
        try:
            results.append(await task)
        except Exception as e:
            if not errors:
                for t in tasks:
                    if isinstance(t, Task):
                        t.cancel()
                raise
            results.append(e)
    return results


async def wait_for(coro, limit):
    task, caller = loop.create_task(coro), Future(loop)
    task.callbacks.append(lambda f: caller.done or caller.set_result(True))
    loop.call_later(limit, lambda: caller.done or caller.set_result(False))
    if not await caller:
        task.cancel()
        raise TimeoutError(f"{task.name} took longer than {limit}")
    return await task


class Lock:
    def __init__(self):
        self.owner, self.waiters = None, deque()

    async def __aenter__(self):
        while self.owner is not None:
            future = Future(loop)
            self.waiters.append(future)
            await future
        self.owner = True
        return self

    async def __aexit__(self, *exc):
        self.owner = None
        while self.waiters:
            future = self.waiters.popleft()
            if not future.done:
                future.set_result(None)
                break


class Semaphore(Lock):
    def __init__(self, n):
        super().__init__()
        self.free = n

    @property
    def owner(self):
        return None if self.free > 0 else True

    @owner.setter
    def owner(self, value):
        if value is not None:
            self.free -= 1
        elif hasattr(self, "free"):
            self.free += 1


class Channel:
    def __init__(self, size=1):
        self.items, self.size, self.closed, self.changed = deque(), size, False, deque()

    def notify(self):
        while self.changed:
            self.changed.popleft().set_result(None)

    async def wait(self):
        future = Future(loop)
        self.changed.append(future)
        await future

    async def send(self, item):
        while len(self.items) >= self.size:
            await self.wait()
        if self.closed:
            raise BrokenPipeError("channel is closed")
        self.items.append(item)
        self.notify()

    def close(self):
        self.closed = True
        self.notify()

    def __aiter__(self):
        return self

    async def __anext__(self):
        while not self.items:
            if self.closed:
                raise StopAsyncIteration
            await self.wait()
        item = self.items.popleft()
        self.notify()
        return item


async def ticker(n, every):
    try:
        for i in range(n):
            await sleep(every)
            yield i
    finally:
        loop.log("ticker cleaned up")


@asynccontextmanager
async def connection(name):
    await sleep(0.5)
    loop.log("connected", name)
    try:
        yield name.upper()
    finally:
        await sleep(0.5)
        loop.log("disconnected", name)


async def worker(name, delay, fail=None):
    try:
        await sleep(delay)
        if fail:
            raise fail
        loop.log(name, "finished")
        return name * 2
    except CancelledError as e:
        loop.log(name, "cancelled", e)
        raise


async def critical(name, lock, shared):
    async with lock:
        value = shared["n"]
        await sleep(1)
        shared["n"] = value + 1
        loop.log(name, shared["n"])


async def produce(channel, items):
    for item in items:
        await channel.send(item)
        loop.log("sent", item)
    channel.close()


async def consume(channel, name, out):
    async for item in channel:
        await sleep(1)
        out.append((name, item))


async def main():
    print(await gather(worker("a", 2), worker("b", 1), worker("c", 1)))
    try:
        await gather(worker("slow", 5), worker("bad", 1, ValueError("broken")), worker("never", 9))
    except ValueError as e:
        loop.log("gather raised", e)
    print(await gather(worker("x", 1), worker("y", 1, KeyError("y")), errors=True))
    shared = {"n": 0}
    lock = Lock()
    await gather(*(critical(f"L{i}", lock, shared) for i in range(3)))
    await gather(*(critical(f"S{i}", Semaphore(2), {"n": i}) for i in range(2)))
    for limit in (1, 5):
        try:
            print(await wait_for(worker("timed", 3), limit))
        except TimeoutError as e:
            loop.log(type(e).__name__, e)
    channel, out = Channel(2), []
    await gather(produce(channel, "pqrs"), consume(channel, "one", out), consume(channel, "two", out))
    print(out)
    print([i async for i in ticker(3, 1)], {i: await sleep(0, i * i) async for i in ticker(2, 0.5)})
    stream = ticker(10, 1)
    async for i in stream:
        if i == 1:
            break
    await stream.aclose()
    async with connection("db") as name, connection("cache") as other:
        loop.log("inside", name, other)
    try:
        async with connection("failing"):
            raise LookupError("in the body")
    except LookupError as e:
        loop.log("caught", e)
    task = loop.create_task(worker("victim", 9))
    await sleep(1)
    print(task.cancel(), task)
    try:
        await task
    except CancelledError as e:
        print(repr(e), task, task.cancel())
    stream = ticker(1, 1)
    print(await anext(aiter(stream)), await anext(Channel.__aiter__(channel), "closed"))
    await stream.aclose()
    return "done"


print(loop.run(main()), loop.time, loop.steps)
stuck = Loop()


async def forever():
    await Future(stuck)


try:
    stuck.run(forever())
except RuntimeError as e:
    print(e)
