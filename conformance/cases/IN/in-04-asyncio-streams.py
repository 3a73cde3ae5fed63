# @row IN-04
import asyncio
import contextvars

name = contextvars.ContextVar("name", default="nobody")


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def talk(port, who):
    name.set(who)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = []
    for word in ("one", "two"):
        writer.write(f"{who} {word}\n".encode())
        answers.append(await reader.readline())
    writer.write_eof()
    rest = await reader.read()
    writer.close()
    await writer.wait_closed()
    return name.get(), answers, rest


async def producer(queue):
    for i in range(3):
        await queue.put(i)
    await queue.join()
    await queue.put(None)


async def consumer(queue, seen):
    while (item := await queue.get()) is not None:
        seen.append(item)
        queue.task_done()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        print(await asyncio.gather(talk(port, "a"), talk(port, "b")))
    print(name.get())
    queue, seen = asyncio.Queue(1), []
    async with asyncio.TaskGroup() as group:
        group.create_task(producer(queue))
        group.create_task(consumer(queue, seen))
    print(seen)
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, sum, [1, 2, 3]), await asyncio.to_thread(pow, 2, 10))
    lock, order = asyncio.Lock(), []

    async def locked(n):
        async with lock:
            order.append(n)
            await asyncio.sleep(0)
            order.append(-n)

    await asyncio.gather(*(locked(n) for n in (1, 2, 3)))
    print(order)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(t, t)) for t in (0, 5)], return_when="FIRST_COMPLETED")
    print([t.result() for t in done], len(pending))
    for t in pending:
        t.cancel()
    print(await asyncio.gather(*pending, return_exceptions=True))
    process = await asyncio.create_subprocess_exec("echo", "from a child", stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(), process.returncode)


asyncio.run(main())
