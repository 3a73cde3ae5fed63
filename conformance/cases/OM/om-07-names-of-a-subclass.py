# @row OM-07
# A name of a subclass of str is hashed once for the class and once for the instance, and compared by its own __eq__.
LOG = []


class Name(str):
    def __hash__(self):
        LOG.append("hash")
        return super().__hash__()

    def __eq__(self, other):
        LOG.append(f"== {other!r}")
        return super().__eq__(other)


class Base:
    shared = "of the class"


class Thing(Base):
    def __init__(self):
        self.own = "of the instance"


class Slotted:
    __slots__ = ("own",)


def told(what, action):
    LOG.clear()
    try:
        value = action()
    except AttributeError as error:
        value = f"{type(error).__name__}: {error}"
    print(what, value, LOG)


for cls in Thing, Slotted:
    thing = cls()
    for text in "own", "shared", "missing":
        told(f"get {text}", lambda: getattr(thing, Name(text)))
        told(f"get {text}", lambda: getattr(thing, Name(text)))
        told(f"has {text}", lambda: hasattr(thing, Name(text)))
        told(f"set {text}", lambda: setattr(thing, Name(text), 1))
        told(f"get {text}", lambda: getattr(thing, text))
        told(f"delete {text}", lambda: delattr(thing, Name(text)))
told("class", lambda: Thing.__dict__.get(Name("shared")))
