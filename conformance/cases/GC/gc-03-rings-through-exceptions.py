# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


def probe(make):
    gc.collect()
    make()
    print(make.__name__, gc.collect())


def traceback():
    try:
        raise ValueError
    except ValueError as e:
        kept = e


def own_context():
    e = ValueError()
    e.me = e


def args():
    items = []
    items.append(ValueError(items))


def cause():
    a, b = ValueError(), KeyError()
    a.__cause__, b.__cause__ = b, a


def notes():
    e = ValueError()
    e.__notes__ = [e]


for make in (traceback, own_context, args, cause, notes):
    probe(make)
