# @row IN-05
class CM:
    def __init__(self, name, swallow=False, fail=None): self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is not None)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.swallow
with CM("a") as x, CM("b"):
    print("body", x.name)
with CM("swallows", True):
    raise ValueError("inside")
try:
    with CM("one"), CM("two", fail="enter"), CM("three"):
        print("never")
except RuntimeError as e:
    print("caught", e)
try:
    with CM("x", fail="exit"):
        raise KeyError("k")
except RuntimeError as e:
    print(e, repr(e.__context__))
def f():
    for i in range(3):
        with CM(f"loop{i}"):
            if i == 0:
                continue
            return "returned"
print(f())
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class OnInstance: pass
oi = OnInstance()
oi.__enter__ = oi.__exit__ = lambda *a: None
for cm in (NoExit(), NoEnter(), 5, oi, CM):
    try:
        with cm:
            print("body")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
import contextlib
@contextlib.contextmanager
def managed(v):
    print("begin", v)
    try:
        yield v * 2
    except ValueError as e:
        print("managed caught", e)
    finally:
        print("end", v)
with managed(4) as m:
    print(m)
    raise ValueError("to the generator")
with contextlib.suppress(KeyError), contextlib.ExitStack() as stack:
    stack.callback(print, "callback")
    stack.enter_context(CM("stacked"))
    raise KeyError
with contextlib.nullcontext(7) as n, contextlib.closing(open(__file__)) as fh:
    print(n, fh.closed)
print(fh.closed)
