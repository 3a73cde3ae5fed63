# @row GC-05
# @strategy counting: the order of finalisers is the point
# @calm it counts what one collection finds
"""An object that its finaliser keeps alive is taken in anew by the collector: it comes out after what was made in between."""
import gc
import weakref


class Loud:
    def __init__(self, name):
        self.name = name


class Revived(Loud):
    def __del__(self):
        revived.append(self)


def told(name):
    return lambda reference: print("callback", name)


gc.disable()
revived = []
references = []
one = Revived("revived")
two = Loud("younger")
one = None
print(len(revived), "is back;", gc.collect())
three = Loud("youngest")
for each, name in ((revived[0], "revived"), (two, "younger"), (three, "youngest")):
    references.append(weakref.ref(each, told(name)))
    each.me = each
print(sum(each is two or each is three or each is revived[0] for each in gc.get_objects()))
revived.clear()
each = two = three = None
print("collected", gc.collect())

one = Revived("revived")
two = Loud("younger")
one = None
for each, name in ((revived[0], "revived"), (two, "younger")):
    references.append(weakref.ref(each, told(name)))
    each.me = each
print(sum(each is two or each is revived[0] for each in gc.get_objects()))
revived.clear()
each = two = None
print("collected", gc.collect())
