# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


async def coroutine(argument):
    return getrefcount(argument)


v = object()
c = coroutine(v)
print(getrefcount(v), getrefcount(c))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
print(getrefcount(v), getrefcount(c))
d = coroutine(v)
d.close()
print(getrefcount(v))
