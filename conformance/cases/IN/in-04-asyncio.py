# @row IN-04
# @process
import asyncio
async def worker(name, delay, log):
    log.append(f"{name} starts")
    await asyncio.sleep(delay)
    log.append(f"{name} ends")
    return name.upper()
async def main():
    log = []
    print(await asyncio.gather(worker("a", 0.3, log), worker("b", 0.1, log), worker("c", 0.2, log)))
    print(log)
    t = asyncio.create_task(worker("t", 10, log))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelled(), t.done())
    try:
        await asyncio.wait_for(worker("slow", 10, log), 0.01)
    except TimeoutError as e:
        print("timeout", type(e).__name__)
    q = asyncio.Queue(2)
    async def produce():
        for i in range(4):
            await q.put(i)
        await q.put(None)
    async def consume():
        out = []
        while (x := await q.get()) is not None:
            out.append(x)
        return out
    _, got = await asyncio.gather(produce(), consume())
    print(got)
    lock, event = asyncio.Lock(), asyncio.Event()
    async def critical(n):
        async with lock:
            log.append(n)
    await asyncio.gather(*(critical(i) for i in range(3)))
    print(log[-3:])
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(worker("x", 0.01, log))
            tg.create_task(fails())
    except* ValueError as g:
        print(repr(g), g.exceptions)
    return "main result"
async def fails():
    raise ValueError("in task")
print(asyncio.run(main()))
