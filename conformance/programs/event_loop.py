"""An event loop on generators: tasks, sleeping on a virtual clock, queues, events, cancellation, timeouts, a supervisor."""
import heapq
from collections import deque
from itertools import count


class Cancelled(BaseException):
    pass


class Timeout(Exception):
    pass


class Task:
    numbers = count(1)

    def __init__(self, loop, coro, name=None):
        self.loop, self.coro = loop, coro
        self.number = next(self.numbers)
        self.name = name or f"task-{self.number}"
        self.waiters = []
        self.done = False
        self.result = self.error = None
        self.epoch = 0

    def step(self, value=None, error=None):
        self.epoch += 1
        try:
            request = self.coro.throw(error) if error is not None else self.coro.send(value)
        except StopIteration as e:
            self.finish(result=e.value)
        except Cancelled as e:
            self.finish(error=e)
        except Exception as e:
            self.finish(error=e)
        else:
            request(self.loop, self)

    def finish(self, result=None, error=None):
        self.done, self.result, self.error = True, result, error
        if error is not None and not self.waiters and not isinstance(error, Cancelled):
            self.loop.unhandled.append((self.name, error))
        for waiter in self.waiters:
            self.loop.wake(waiter, result, error)

    def cancel(self):
        if not self.done:
            self.loop.wake(self, error=Cancelled(self.name))

    def join(self):
        if not self.done:
            return (yield lambda loop, task: self.waiters.append(task))
        if self.error:
            raise self.error
        return self.result


class Loop:
    def __init__(self):
        self.now = 0.0
        self.ready = deque()
        self.timers = []
        self.order = count()
        self.unhandled = []
        self.trace = []

    def spawn(self, coro, name=None):
        task = Task(self, coro, name)
        self.wake(task)
        return task

    def wake(self, task, value=None, error=None):
        self.ready.append((task, task.epoch, value, error))

    def call_at(self, when, task, value=None, error=None):
        heapq.heappush(self.timers, (when, next(self.order), task, task.epoch, value, error))

    def run(self):
        steps = 0
        while self.ready or self.timers:
            while self.ready:
                task, epoch, value, error = self.ready.popleft()
                if not task.done and (epoch == task.epoch or isinstance(error, Cancelled)):
                    task.step(value, error)
                    steps += 1
            if self.timers:
                when, _, task, epoch, value, error = heapq.heappop(self.timers)
                if not task.done and epoch == task.epoch:
                    self.now = max(self.now, when)
                    self.ready.append((task, epoch, value, error))
        return steps

    def log(self, *words):
        print(f"{self.now:6.2f}", *words)


def sleep(seconds):
    yield lambda loop, task: loop.call_at(loop.now + seconds, task)


class Queue:
    def __init__(self, size):
        self.items, self.size = deque(), size
        self.getters, self.putters = deque(), deque()

    def put(self, item):
        while len(self.items) >= self.size:
            yield lambda loop, task: self.putters.append(task)
        self.items.append(item)
        if self.getters:
            waiter = self.getters.popleft()
            waiter.loop.wake(waiter)

    def get(self):
        while not self.items:
            yield lambda loop, task: self.getters.append(task)
        item = self.items.popleft()
        if self.putters:
            waiter = self.putters.popleft()
            waiter.loop.wake(waiter)
        return item


class Event:
    def __init__(self):
        self.flag, self.waiting = False, []

    def wait(self):
        if not self.flag:
            yield lambda loop, task: self.waiting.append(task)
        return True

    def set(self):
        self.flag = True
        for task in self.waiting:
            task.loop.wake(task)
        self.waiting.clear()


def with_timeout(loop, coro, seconds):
    inner = loop.spawn(coro)

    def guard():
        yield from sleep(seconds)
        inner.cancel()

    watch = loop.spawn(guard())
    try:
        return (yield from inner.join())
    except Cancelled:
        raise Timeout(f"after {seconds}s") from None
    finally:
        watch.cancel()


def producer(loop, queue, n):
    for i in range(n):
        yield from queue.put(i * i)
        loop.log("put", i * i)
        yield from sleep(0.25)
    yield from queue.put(None)
    return f"{n} made"


def consumer(loop, queue, seen):
    while (item := (yield from queue.get())) is not None:
        loop.log("got", item)
        seen.append(item)
        yield from sleep(0.6)
    return sum(seen)


def child(loop, name, delay, fail=False):
    try:
        yield from sleep(delay)
        if fail:
            raise ValueError(f"{name} broke")
        loop.log(name, "done")
        return name.upper()
    except Cancelled:
        loop.log(name, "cancelled")
        raise
    finally:
        loop.trace.append(name)


def supervisor(loop):
    tasks = [loop.spawn(child(loop, "a", 1)), loop.spawn(child(loop, "b", 2, fail=True)), loop.spawn(child(loop, "c", 9))]
    results = []
    for task in tasks:
        try:
            results.append((yield from task.join()))
        except ValueError as e:
            loop.log("supervisor caught", e)
            for other in tasks:
                other.cancel()
        except Cancelled as e:
            results.append(f"no {e}")
    return results


def waiter(loop, event, name):
    yield from event.wait()
    loop.log(name, "sees the event")


def main(loop):
    queue, seen = Queue(2), []
    made = loop.spawn(producer(loop, queue, 5))
    used = loop.spawn(consumer(loop, queue, seen))
    print((yield from made.join()), (yield from used.join()), seen)
    print((yield from supervisor(loop)))
    event = Event()
    for name in ("x", "y"):
        loop.spawn(waiter(loop, event, name), name)
    yield from sleep(1)
    event.set()
    for limit in (0.5, 5):
        try:
            print("in time:", (yield from with_timeout(loop, child(loop, "slow", 2), limit)))
        except Timeout as e:
            print("timeout", e)
    loop.spawn(child(loop, "lost", 0.1, fail=True), "orphan")
    yield from sleep(0.5)
    return "main ends"


loop = Loop()
top = loop.spawn(main(loop), "main")
steps = loop.run()
loop.log(top.result, steps, "steps", loop.trace)
print([(name, repr(error)) for name, error in loop.unhandled])
gen = child(loop, "closed", 1)
next(gen)
gen.close()
print(loop.trace[-1], gen.gi_frame, next(Task.numbers))
