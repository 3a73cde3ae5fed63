# @row GC-02
# @strategy counting: the moment of finalisation is the point
import contextlib


class D:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit", self.name)

    def __del__(self):
        print("del", self.name)


with contextlib.ExitStack() as stack:
    stack.enter_context(D("one"))
    stack.enter_context(D("two"))
    stack.callback(print, "callback")
    print("body")
print("after")
del stack


@contextlib.contextmanager
def managed():
    d = D("in the generator")
    yield
    print("resumed")


with managed():
    print("in managed")
with contextlib.suppress(ValueError):
    d = D("suppressed")
    raise ValueError
print("end", d.name)
