# @row GC-04
import gc


def outer():
    value = "in the cell"

    def inner(argument="default", *, key="keyword default"):
        "doc"
        return value

    return inner


inner = outer()
inner.attribute = "attribute"
referents = gc.get_referents(inner)
for name, value in (
    ("code", inner.__code__),
    ("globals", globals()),
    ("defaults", inner.__defaults__),
    ("kwdefaults", inner.__kwdefaults__),
    ("dict", inner.__dict__),
    ("closure", inner.__closure__),
):
    print(name, any(r is value for r in referents))
print(gc.get_referents(inner.__closure__[0]))
print(gc.get_referents(inner.__closure__) == [inner.__closure__[0]])
