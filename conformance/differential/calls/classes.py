"""Classes for arguments whose special methods tell that they were called, answer oddly or fail.

What is told is appended to LOG, so that the order and the number of calls that a native makes can be compared.
"""
LOG = []

SPECIALS = """
    __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__ __bool__ __len__ __iter__ __next__ __contains__ __reversed__
    __getitem__ __setitem__ __delitem__ __add__ __radd__ __iadd__ __sub__ __rsub__ __isub__ __mul__ __rmul__ __imul__
    __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__
    __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __iand__ __or__ __ror__ __ior__ __xor__ __rxor__
    __ixor__ __matmul__ __rmatmul__ __neg__ __pos__ __abs__ __invert__ __int__ __float__ __complex__ __index__
    __round__ __trunc__ __floor__ __ceil__ __str__ __repr__ __format__ __bytes__ __length_hint__
""".split()


def telling(owner, name, inherited):
    def special(self, *arguments):
        LOG.append(f"{owner}.{name}")
        return inherited(self, *arguments)
    special.__name__ = name
    return special


def loud(base):
    """A subclass that behaves as `base` does and tells of each special method."""
    name = "Loud" + base.__name__.title()
    namespace = {"__module__": __name__, "__slots__": ()} if base in (str, list, dict) else {"__module__": __name__}
    for special in SPECIALS:
        inherited = getattr(base, special, None)
        if inherited is not None:
            namespace[special] = telling(name, special, inherited)
    return type(base)(name, (base,), namespace)


LoudInt, LoudFloat, LoudComplex, LoudStr, LoudBytes, LoudBytearray, LoudList, LoudTuple, LoudDict, LoudSet, LoudFrozenset = map(
    loud, (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset))


class Plain:
    """Shown without an address; everything else is object's."""

    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __repr__(self):
        return f"{type(self).__name__}({self.__dict__ if hasattr(self, '__dict__') else ''})"


class Answer:
    """One value given by one special method, whatever type that value has."""

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"{type(self).__name__}({self.value!r})"


def answering(name, *specials):
    def method(special):
        def answer(self, *arguments):
            LOG.append(f"{name}.{special}")
            if isinstance(self.value, Exception):
                raise self.value
            return self.value
        return answer
    namespace = {special: method(special) for special in specials}
    if "__eq__" in specials:
        namespace["__hash__"] = lambda self: 7
    return type(name, (Answer,), {"__module__": __name__, **namespace})


Index = answering("Index", "__index__")
Int = answering("Int", "__int__")
Float = answering("Float", "__float__")
Complex = answering("Complex", "__complex__")
Truth = answering("Truth", "__bool__")
Sized = answering("Sized", "__len__")
Hashed = answering("Hashed", "__hash__")
Text = answering("Text", "__str__", "__format__")
Bytes = answering("Bytes", "__bytes__")
Path = answering("Path", "__fspath__")
Compared = answering("Compared", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")
Adds = answering("Adds", "__add__", "__radd__", "__iadd__", "__mul__", "__rmul__", "__imul__")
Bits = answering("Bits", "__or__", "__ror__", "__ior__", "__and__", "__rand__", "__sub__", "__rsub__", "__xor__", "__rxor__")
Divides = answering("Divides", "__truediv__", "__rtruediv__", "__mod__", "__rmod__", "__divmod__", "__rdivmod__", "__rpow__", "__pow__")
Iterated = answering("Iterated", "__iter__")
Called = answering("Called", "__call__")
Container = answering("Container", "__contains__")
Rounds = answering("Rounds", "__round__", "__trunc__", "__floor__", "__ceil__", "__abs__", "__neg__", "__invert__")
Descriptor = answering("Descriptor", "__get__", "__set__", "__delete__")
Hinted = answering("Hinted", "__length_hint__", "__iter__")
Reversed = answering("Reversed", "__reversed__")
Classed = answering("Classed", "__instancecheck__", "__subclasscheck__", "__mro_entries__")
Attributed = answering("Attributed", "__getattr__", "__dir__")
Buffered = answering("Buffered", "__buffer__")


class Sequence:
    """Iterated by `__getitem__`."""

    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        LOG.append(f"Sequence[{index!r}]")
        return self.items[index]

    def __len__(self):
        LOG.append("Sequence.__len__")
        return len(self.items)

    def __repr__(self):
        return f"Sequence{self.items!r}"


class Steps:
    """An iterator that hints its length, tells of each step and ends with what it was told to end with."""

    def __init__(self, items, hint=NotImplemented, end=None):
        self.items, self.hint, self.end = list(items), hint, end

    def __iter__(self):
        LOG.append("Steps.__iter__")
        return self

    def __next__(self):
        LOG.append("Steps.__next__")
        if self.items:
            return self.items.pop(0)
        raise self.end or StopIteration

    def __length_hint__(self):
        LOG.append("Steps.__length_hint__")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint

    def __repr__(self):
        return f"Steps({self.items!r})"


class Mapping:
    """Read by `keys` and `__getitem__`."""

    def __init__(self, **items):
        self.items_ = items

    def keys(self):
        LOG.append("Mapping.keys")
        return self.items_.keys()

    def __getitem__(self, key):
        LOG.append(f"Mapping[{key!r}]")
        return self.items_[key]

    def __repr__(self):
        return f"Mapping({self.items_!r})"


class Missing(dict):
    def __missing__(self, key):
        LOG.append(f"Missing[{key!r}]")
        return f"<{key!r}>"


class Ordered:
    """Compared by a number, telling of each comparison."""

    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        LOG.append(f"{self.number}<{getattr(other, 'number', other)}")
        return self.number < other.number if isinstance(other, Ordered) else NotImplemented

    def __eq__(self, other):
        LOG.append(f"{self.number}=={getattr(other, 'number', other)}")
        return self.number == other.number if isinstance(other, Ordered) else NotImplemented

    def __hash__(self):
        LOG.append(f"hash {self.number}")
        return self.number % 4

    def __repr__(self):
        return f"Ordered({self.number})"


class Slotted:
    __slots__ = "left", "right"

    def __init__(self, left=1):
        self.left = left

    def __repr__(self):
        return f"Slotted({self.left!r})"


class Meta(type):
    def __call__(cls, *arguments):
        LOG.append("Meta.__call__")
        return super().__call__(*arguments)

    def __len__(cls):
        return 3

    def __getitem__(cls, item):
        if isinstance(item, int) and item > 3:
            raise IndexError(item)
        return ("Meta", item)


class Made(metaclass=Meta):
    def __init__(self, *arguments):
        self.arguments = arguments

    def __repr__(self):
        return f"Made{self.arguments!r}"


class Properties:
    def __init__(self):
        self.held = 1

    @property
    def value(self):
        LOG.append("get value")
        return self.held

    @value.setter
    def value(self, value):
        LOG.append("set value")
        self.held = value

    @classmethod
    def made(cls, *arguments, **keywords):
        return cls.__name__, arguments, keywords

    @staticmethod
    def plain(*arguments, **keywords):
        return arguments, keywords

    def method(self, a, b=2, *c, d=4, **e):
        return a, b, c, d, e

    def __repr__(self):
        return f"Properties({self.held!r})"


class Derived(Properties):
    @property
    def value(self):
        return ("derived", super().value)


def identity(x):
    return x


def pair(x, y=None):
    return (x, y)


def fails(*arguments):
    raise LookupError("fails")


def is_odd(x):
    return x % 2


def later(x, y):
    return (x > y) - (x < y)


def many(*arguments, **keywords):
    return arguments, keywords


def signature(a, /, b: int = 3, *c, d=4, **e) -> str:
    """Something."""
    return (a, b, c, d, e)


def upto(n):
    """A generator that tells of its steps."""
    for i in range(n):
        LOG.append(f"step {i}")
        yield i


