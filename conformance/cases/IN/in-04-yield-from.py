# @row IN-04
def inner():
    print("inner start")
    try:
        x = yield 1
        print("inner got", x)
        y = yield 2
        print("inner got", y)
    except ValueError as e:
        print("inner caught", e)
        yield "after error"
    finally:
        print("inner finally")
    return "inner result"
def outer():
    r = yield from inner()
    print("outer sees", r)
    r2 = yield from [10, 20]
    print("list gives", r2)
    return "outer result"
g = outer()
print(next(g), g.gi_yieldfrom.__name__, g.send("A"), g.send("B"), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = outer()
next(g)
print(g.throw(ValueError("thrown")), next(g))
g.close()
g = outer()
next(g)
g.close()
class It:
    def __iter__(self): return self
    def __next__(self): return "n"
def deleg(): yield from It()
d = deleg()
print(next(d))
for f in (lambda: d.send(5), lambda: deleg().throw(KeyError("k"))):
    try:
        print(f())
    except (AttributeError, KeyError) as e:
        print(type(e).__name__, e)
class Full:
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, v): return ("send", v)
    def throw(self, *a): return ("throw", a)
    def close(self): print("close called")
def d2(): yield from Full()
e = d2()
print(next(e), e.send(1), e.throw(ValueError("x")))
e.close()
def bad(): yield from 5
try:
    next(bad())
except TypeError as x:
    print(x)
def tree(t):
    if t:
        l, v, r = t
        yield from tree(l)
        yield v
        yield from tree(r)
print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))
