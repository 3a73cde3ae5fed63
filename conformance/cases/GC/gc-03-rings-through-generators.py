# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


def probe(make):
    gc.collect()
    make()
    print(make.__name__, gc.collect())


def suspended():
    def generator():
        me = yield
        yield me

    g = generator()
    next(g)
    g.send(g)


def with_finally():
    def generator():
        try:
            me = yield
            yield me
        finally:
            print("finally")

    g = generator()
    next(g)
    g.send(g)


def expression():
    items = []
    items.append(x for x in items)


def delegating():
    def inner(outer):
        yield outer

    def outer():
        me = yield
        yield from inner(me)

    o = outer()
    next(o)
    o.send(o)


for make in (suspended, with_finally, expression, delegating):
    probe(make)
