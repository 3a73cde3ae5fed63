# @row OM-18
import inspect, types
def g(a):
    "doc"
    x = yield a
    while x: x = yield x
    return "done"
i = g(1)
print(
    type(i).__name__, i.__name__, i.__qualname__, i.gi_running, i.gi_suspended, i.gi_yieldfrom, i.gi_code is g.__code__,
    inspect.getgeneratorstate(i), i.gi_frame.f_lineno,
)
try: i.send(5)
except TypeError as e: print(e)
print(next(i), i.send("sent"), inspect.getgeneratorstate(i), i.gi_suspended)
try: i.send(None)
except StopIteration as e: print(e.value)
print(inspect.getgeneratorstate(i), i.gi_frame, next(i, "exhausted"))
i.__name__ = "renamed"
i.__qualname__ = "q.renamed"
print(repr(i)[:28], i.close())
for bad in (
    lambda: setattr(i, "__name__", 5), lambda: setattr(i, "gi_code", 1), lambda: setattr(i, "gi_running", True),
    lambda: i.throw(5), lambda: i.throw(), lambda: types.GeneratorType(), lambda: i.send(), lambda: i.nothing,
    lambda: i.throw(ValueError),
):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
