# @row NS-03
count = 0
def bump():
    global count
    count += 1
    return count
print(bump(), bump(), count)
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
inc2, _ = counter()
print(inc(), inc(5), get(), inc2())
def three():
    a = "outer"
    def two():
        def one():
            nonlocal a
            a = "changed from one"
        one()
        return a
    return two(), a
print(three())
def make_global():
    global brand_new, other
    brand_new, other = 1, 2
    del other
make_global()
print(brand_new, "other" in globals())
def nested_global():
    count = "local"
    def inner():
        global count
        return count
    return inner(), count
print(nested_global())
def g():
    global fn, Cls, mod
    def fn(): return "global function"
    class Cls: pass
    import math as mod
g()
print(fn(), Cls.__qualname__, fn.__qualname__, mod.__name__)
