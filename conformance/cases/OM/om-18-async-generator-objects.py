# @row OM-18
import inspect
async def ag(n):
    for i in range(n):
        got = yield i
        if got: print("got", got)
a = ag(3)
def step(aw):
    try: aw.send(None)
    except StopIteration as e: return ("value", e.value)
    except StopAsyncIteration: return "stop"
    except Exception as e: return f"{type(e).__name__}: {e}"
print(
    type(a).__name__, a.__name__, a.ag_running, a.ag_frame is not None, a.ag_code is ag.__code__, a.__aiter__() is a,
    inspect.isasyncgen(a),
)
print(step(a.__anext__()), step(a.asend("hello")), step(a.asend(None)), step(a.__anext__()), step(a.__anext__()))
b = ag(3)
print(step(b.asend("early")), step(b.__anext__()), step(b.athrow(ValueError("in"))), step(b.__anext__()))
c = ag(3)
step(c.__anext__())
print(step(c.aclose()), step(c.__anext__()), step(c.aclose()))
n = a.__anext__()
print(step(n), step(n))
for bad in (lambda: next(a), lambda: iter(a), lambda: type(a)(), lambda: a.send(1)):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(e)
