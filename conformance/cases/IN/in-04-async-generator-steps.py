# @row IN-04
# @strategy counting: what is not awaited is told when it dies
import sys, types, warnings
warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *rest: print(category.__name__, message)
@types.coroutine
def pause(value):
    return (yield value)
async def numbers():
    try:
        for i in range(5):
            got = yield i
            if got:
                print("got", got)
            await pause("waiting")
    except ValueError as e:
        print("inside", repr(e))
        yield "caught"
    finally:
        print("finally")
def drive(awaitable):
    while True:
        try:
            print("  yields", awaitable.send(None))
        except StopIteration as e:
            return e.value
a = numbers()
print(drive(a.__anext__()), drive(a.asend("x")), a.ag_running, a.ag_suspended)
step = a.asend(None)
print(step.send(None))
for other in (a.__anext__(), a.athrow(ValueError), a.aclose()):
    try:
        other.send(None)
    except RuntimeError as e:
        print(e)
    try:
        other.send(None)
    except RuntimeError as e:
        print(e)
print(a.ag_running)
try:
    step.send(None)
except StopIteration as e:
    print(e.value)
print(drive(a.athrow(ValueError("thrown"))))
print(drive(a.aclose()), drive(a.aclose()))
try:
    drive(a.__anext__())
except StopAsyncIteration as e:
    print(repr(e))
b = numbers()
b.__anext__()
b.aclose()
b.athrow(ValueError)
late = b.athrow(None)
try:
    late.send(None)
except TypeError as e:
    print(e)
c = anext(numbers(), "default")
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
class Awaited:
    def __await__(self):
        try:
            yield "first"
        except KeyError as e:
            yield repr(e)
        raise StopAsyncIteration
class Source:
    def __aiter__(self): return self
    def __anext__(self): return Awaited()
f = anext(Source(), "default").__await__()
print(f.send(None))
try:
    f.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
d = stubborn()
drive(d.__anext__())
try:
    drive(d.aclose())
except RuntimeError as e:
    print(e)
async def main():
    pass
del a, b, c, d
main()
sys.set_coroutine_origin_tracking_depth(1)
m = main()
print([(file == __file__, line, name) for file, line, name in m.cr_origin])
m.close()
try:
    m.throw(ValueError)
except RuntimeError as e:
    print(e)
sys.set_coroutine_origin_tracking_depth(0)
