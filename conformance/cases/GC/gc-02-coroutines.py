# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


async def inner():
    local = D("inner local")
    return D("result")


async def outer():
    local = D("outer local")
    await inner()
    print("awaited")


c = outer()
try:
    c.send(None)
except StopIteration:
    print("done")
del c


class Pause:
    def __await__(self):
        yield


async def paused():
    local = D("paused local")
    await Pause()


p = paused()
p.send(None)
print("paused")
p.close()
print("closed")
