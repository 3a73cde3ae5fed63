# @verify 0 40
# @nightly 0 40
"""What sys.getsizeof gives for values of every built-in type at sizes 0 … 1000, and how containers grow.

usage: sizes.py FIRST COUNT

Not compared: the __dict__ of an instance. CPython's depends on how many instances its class has made before.
"""

import collections
import itertools
import sys

SIZES = (*range(0, 40), *range(40, 1001, 7), 1000)


def made(make):
    """Sizes of values that are made at once, in lines of ten."""
    sizes = [str(sys.getsizeof(make(size))) for size in SIZES]
    return [" ".join(sizes[start : start + 10]) for start in range(0, len(sizes), 10)]


def grown(container, add, remove=None):
    """Sizes of one container at each change of them, on the way up and down."""
    seen = []
    for change, action in ((1, add), (-1, remove)):
        for step in range(1001 if action else 0):
            size = sys.getsizeof(container)
            if not seen or seen[-1][1] != size:
                seen.append((len(container), size))
            if change == 1 or container:
                action(container, step)
    return seen


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "b", "c")


class WithDict:
    def __init__(self, count):
        for number in range(count):
            setattr(self, f"name{number}", number)


class Sub:
    """Subclasses of built-in types."""

    Int = type("Int", (int,), {})
    Str = type("Str", (str,), {})
    Bytes = type("Bytes", (bytes,), {})
    List = type("List", (list,), {})
    Tuple = type("Tuple", (tuple,), {})
    Dict = type("Dict", (dict,), {})
    Set = type("Set", (set,), {})
    Slotted = type("Slotted", (list,), {"__slots__": ("a", "b")})


def generator(count):
    a = b = c = count
    yield a, b, c


MADE = {
    "int": lambda size: 1 << (size * 15),
    "negative int": lambda size: -((1 << (size * 15)) - 1),
    "ascii str": lambda size: "a" * size,
    "latin-1 str": lambda size: "é" * size,
    "two bytes str": lambda size: "€" * size,
    "four bytes str": lambda size: "😀" * size,
    "mixed str": lambda size: "a" * size + "€",
    "bytes": bytes,
    "bytearray": bytearray,
    "memoryview": lambda size: memoryview(bytes(size)),
    "tuple": lambda size: (None,) * size,
    "list of tuple": lambda size: list((None,) * size),
    "list of range": lambda size: list(range(size)),
    "list of generator": lambda size: [*(n for n in range(size))],
    "list display": lambda size: [None] * size,
    "list comprehension": lambda size: [n for n in range(size)],
    "sorted": lambda size: sorted(range(size)),
    "str split": lambda size: ("a " * size).split(),
    "slice of list": lambda size: list(range(1000))[:size],
    "dict of range": lambda size: dict.fromkeys(range(size)),
    "dict of names": lambda size: {f"name{n}": n for n in range(size)},
    "dict copy": lambda size: {n: n for n in range(size)}.copy(),
    "dict of zip": lambda size: dict(zip(range(size), range(size))),
    "dict merged": lambda size: {0: 0} | dict.fromkeys(range(size)),
    "set": lambda size: set(range(size)),
    "set display": lambda size: {*range(size)},
    "set copy": lambda size: set(range(size)).copy(),
    "set union": lambda size: {0} | set(range(size)),
    "frozenset": lambda size: frozenset(range(size)),
    "subclasses": lambda size: Sub.List(range(size)),
    "iterators": lambda size: iter(range(size)),
}

def extend(values, step):
    values.extend((1, 2, 3))


def shrink(values, step):
    del values[:5]


GROWN = {
    "list": lambda: grown([], list.append, lambda values, step: values.pop()),
    "list inserted": lambda: grown([], lambda values, step: values.insert(0, step), lambda values, step: values.pop(0)),
    "list extended": lambda: grown([], extend, shrink),
    "bytearray": lambda: grown(bytearray(), lambda values, step: values.append(1), lambda values, step: values.pop()),
    "dict": lambda: grown({}, lambda values, step: values.setdefault(step), lambda values, step: values.popitem()),
    "dict of names": lambda: grown(
        {}, lambda values, step: values.setdefault(f"n{step}"), lambda values, step: values.pop(f"n{step}")
    ),
    "set": lambda: grown(set(), set.add, lambda values, step: values.pop()),
    "set updated": lambda: grown(set(), lambda values, step: values.update(range(step, step + 20)), set.discard),
}


def fixed():
    values = [None, True, 0, 1.5, 1j, ..., NotImplemented, object(), type, int, Plain, Slotted, Plain(), Slotted()]
    values += [WithDict(0), WithDict(40), slice(1), range(3), len, [].append, fixed, Plain().__init__, generator]
    values += [generator(1), sys, property(), classmethod(len), staticmethod(len), super(Plain, Plain())]
    values += [enumerate([]), zip(), map(len, []), filter(None, []), reversed(()), iter([]), iter(()), iter("")]
    values += [iter({}), iter(set()), {}.keys(), {}.values(), {}.items(), type.__dict__, list[int], int | str]
    values += [Exception(), KeyError(1), OSError(1, ""), SyntaxError(), UnicodeDecodeError("a", b"", 0, 1, "")]
    values += [ExceptionGroup("", [ValueError()]), StopIteration(), AttributeError(), NameError(), ImportError()]
    values += [SystemExit(), BaseException(), sys.version_info, sys.flags, sys._getframe(), memoryview(b"")]
    values += [collections.deque(), collections.defaultdict(), collections.Counter(), itertools.count()]
    values += [itertools.chain(), itertools.cycle([]), Sub.Int(5), Sub.Str("abc"), Sub.Bytes(b"abc"), Sub.List([1])]
    values += [Sub.Tuple((1, 2)), Sub.Dict(a=1), Sub.Set([1]), Sub.Slotted()]
    return [f"{type(value).__name__} {sys.getsizeof(value)}" for value in values]


BLOCKS = [
    *((name, lambda make=make: made(make)) for name, make in MADE.items()),
    *((f"growing {name}", run) for name, run in GROWN.items()),
    ("fixed", fixed),
]


def main(first, count):
    for number in range(first, min(first + count, len(BLOCKS))):
        name, run = BLOCKS[number]
        print("==", number)
        print(name)
        for line in run():
            print(line)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
