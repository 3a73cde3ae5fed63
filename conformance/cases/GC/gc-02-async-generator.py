# @row GC-02
# @strategy counting: the moment of finalisation is the point
import asyncio


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


async def numbers():
    local = D("local")
    try:
        for i in range(3):
            yield D(i)
    finally:
        print("finally")


async def main():
    async for d in numbers():
        print("got", d.name)
    del d
    print("exhausted")
    generator = numbers()
    await anext(generator)
    await generator.aclose()
    print("closed")


asyncio.run(main())
