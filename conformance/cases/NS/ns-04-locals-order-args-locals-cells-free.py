# @row NS-04
def outer(free):
    def inner(first, captured, *rest, key=1, **more):
        local = 1
        def deep():
            return captured, second
        second = free
        return list(locals())
    return inner
print(outer("f")(1, 2, 3, other=4))
def gen(a):
    b = lambda: a
    yield list(locals())
print(next(gen(0)))
