# @row IN-04
import inspect
def g(n):
    "doc"
    print("start")
    for i in range(n):
        got = yield i
        if got is not None:
            print("got", got)
    return "result"
x = g(3)
print(type(x).__name__, x.__name__, x.__qualname__, inspect.getgeneratorstate(x), x.gi_frame is not None, x.gi_running, x.gi_code is g.__code__, x.gi_yieldfrom)
print(next(x), inspect.getgeneratorstate(x), x.send("hello"), next(x))
try:
    next(x)
except StopIteration as e:
    print("stop", e.value, inspect.getgeneratorstate(x), x.gi_frame)
for _ in range(2):
    try:
        next(x)
    except StopIteration as e:
        print("again", e.value)
y = g(1)
try:
    y.send("too early")
except TypeError as e:
    print(e)
print(next(y), y.close(), inspect.getgeneratorstate(y))
print(list(g(2)), g(0).close())
def own():
    try:
        next(me)
    except ValueError as e:
        print(e)
    yield inspect.getgeneratorstate(me)
me = own()
print(next(me))
def early():
    return
    yield
print(list(early()), sum(i for i in range(5)), dict((i, i) for i in range(2)))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 15)))
def locals_kept(a):
    b = 1
    yield
    c = 2
    yield
k = locals_kept(0)
next(k)
print(k.gi_frame.f_locals, k.gi_frame.f_lineno - k.gi_code.co_firstlineno)
