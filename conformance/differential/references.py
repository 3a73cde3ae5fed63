# @verify 0 500
# @nightly 0 500
# @strategy counting: under host iterators keep no tuples that they gave, and nothing is tracked
"""What the collector says of one object of each kind, a block for each.

usage: references.py FIRST COUNT

Whether it is tracked, what it refers to, in CPython's order; whether it is found among those that refer to these;
whether it can be referred to weakly.
"""

import gc
import sys
import types
import warnings
import weakref

import references_argued
import references_subjects


def named(value):
    """A description without an address and without anything that only one interpreter has."""
    if isinstance(value, type):
        return f"class {value.__name__}"
    if isinstance(value, types.ModuleType):
        return f"module {value.__name__}"
    if isinstance(value, (str, bytes, int, float, type(None), bool)):
        return f"{type(value).__name__} {value!r}"[:60]
    name = getattr(value, "__qualname__", None) or getattr(value, "__name__", None)
    size = f" of {len(value)}" if type(value) in (list, tuple, dict, set) else ""
    return f"{type(value).__name__}{size} {name}" if isinstance(name, str) else f"{type(value).__name__}{size}"


def weakly(value):
    try:
        return type(weakref.ref(value)).__name__
    except TypeError as error:
        return f"TypeError: {error}"


def found(value, child):
    """Whether the value is among those that refer to the child."""
    return any(each is value for each in gc.get_referrers(child))


def show(name, make):
    try:
        value = make()
    except Exception as error:
        print("missing", type(error).__name__, error)
        return
    left_out = references_argued.LEFT_OUT.get(name, ())
    if "tracked" not in left_out:
        print("tracked", gc.is_tracked(value))
    if "size" not in left_out:
        print("size", sys.getsizeof(value))
    referents = gc.get_referents(value)
    if "referents" not in left_out:
        for each in referents:
            print("  ", named(each), found(value, each) if gc.is_tracked(each) and "found" not in left_out else "")
    print("finalized", gc.is_finalized(value))
    print("weakly", weakly(value))


def main(first, count):
    warnings.simplefilter("ignore")
    gc.disable()
    subjects = list(references_subjects.objects().items())
    for number in range(first, min(first + count, len(subjects))):
        name, make = subjects[number]
        print("==", number, name)
        show(name, make)
    for each in references_subjects.LATER:
        each.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
