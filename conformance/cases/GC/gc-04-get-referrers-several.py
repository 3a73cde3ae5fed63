# @row GC-04
# @strategy counting: the collector is the counting strategy's
import gc

a, b = [], {}
both = [a, b]
only_a = (a, 1)
found = gc.get_referrers(a, b)
print(sum(r is both for r in found), sum(r is only_a for r in found))
print(gc.get_referrers())
print(gc.get_referrers("nobody holds this " + str(len(found))) == [])


def cell_holder():
    value = []

    def inner():
        return value

    return inner


inner = cell_holder()
cell = inner.__closure__[0]
print([type(r).__name__ for r in gc.get_referrers(cell.cell_contents)])
print([type(r).__name__ for r in gc.get_referrers(inner.__closure__)])
