# @row IN-06
import sys
log = []
def tracer(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        what = arg[0].__name__ if event == "exception" else arg if isinstance(arg, (int, str, type(None))) else type(arg).__name__
        log.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, what))
    return tracer
def gen():
    try:
        x = yield 1
        print("sent", x)
        yield 2
    except ValueError:
        yield "caught"
    finally:
        log.append("finally")
def outer():
    result = yield from gen()
    return result
def plain():
    yield 1
    yield 2
class Iterator:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 1:
            raise StopIteration("end")
        return self.n
class Awaitable:
    def __await__(self):
        yield "waiting"
        return "awaited"
class AsyncIterator:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
async def main():
    value = await Awaitable()
    async for each in AsyncIterator():
        pass
    else:
        value += "!"
    return value
def run(title, function):
    log.clear()
    sys.settrace(tracer)
    try:
        function()
    finally:
        sys.settrace(None)
    print("==", title)
    for e in log: print(e)
def sending():
    g = gen(); next(g); g.send("hello"); g.close()
def throwing():
    g = gen(); next(g)
    print(g.throw(ValueError))
    try: g.throw(KeyError)
    except KeyError: pass
def delegating():
    g = outer(); next(g); g.send(5)
    try: next(g)
    except StopIteration: pass
def unstarted():
    g = gen(); g.close()
    g = gen()
    try: g.throw(KeyError)
    except KeyError as e: print(e.__traceback__.tb_next.tb_lineno)
def closing():
    g = plain(); next(g); g.close()
    g = plain(); next(g); del g
def looping():
    for x in Iterator(): pass
    for x in plain(): pass
    print([x for x in Iterator()], list(Iterator()))
def awaiting():
    c = main()
    print(c.send(None))
    try: c.send(None)
    except StopIteration as e: print(e.value)
for name in ("sending", "throwing", "delegating", "unstarted", "closing", "looping", "awaiting"):
    run(name, globals()[name])
def g():
    try:
        yield 1
    except KeyError as e:
        print(e.__traceback__.tb_lasti)
        raise
x=g(); next(x)
try: x.throw(KeyError)
except KeyError as e: print(e.__traceback__.tb_next.tb_lasti, e.__traceback__.tb_next.tb_lineno)
x=g()
try: x.throw(KeyError)
except KeyError as e: print(e.__traceback__.tb_next.tb_lasti, e.__traceback__.tb_next.tb_lineno)
