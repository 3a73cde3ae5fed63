# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    def __len__(self):
        return 1


c = C()
p = weakref.proxy(c)
del c
uses = {
    "attribute": lambda: p.x,
    "set": lambda: setattr(p, "x", 1),
    "len": lambda: len(p),
    "bool": lambda: bool(p),
    "str": lambda: str(p),
    "add": lambda: p + 1,
    "in": lambda: 1 in p,
    "iter": lambda: iter(p),
    "item": lambda: p[0],
    "equal": lambda: p == 1,
    "class": lambda: p.__class__,
    "isinstance": lambda: isinstance(p, C),
}
for name, use in uses.items():
    try:
        print(name, use())
    except ReferenceError as e:
        print(name, e)
print(repr(p)[:12], type(p))
