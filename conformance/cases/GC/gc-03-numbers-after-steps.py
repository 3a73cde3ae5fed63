# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()


def probe(name, make):
    def ring():
        items = [[], []]
        iterator = make(items)
        next(iterator)
        items.append(iterator)

    ring()
    gc.collect()
    ring()
    print(name, gc.collect())


probe("iter", iter)
probe("enumerate", enumerate)
probe("zip", lambda items: zip(items, items))
probe("map", lambda items: map(list, items))
probe("items", lambda items: iter(dict(enumerate(items)).items()))
probe("generator", lambda items: (x for x in items))
