# @verify 0 242
# @nightly 0 242
"""What can be seen of each type and each native function: one block for each type, then one for each native module.

usage: surface.py FIRST COUNT

Of a type: its place, bases, sizes and flags, then each attribute in its order with its kind, signature and whether it
has a docstring. Of a sample of the type: its attributes and what the pickling protocol makes of it.
What differs from CPython on purpose stands in surface_argued.py with the reason and is left out here.
"""

import inspect
import re
import sys
import warnings
from types import ModuleType

import surface_argued
from surface_subjects import MODULES, subjects

# What says that the type's method cache is filled, and whether it may be.
CACHED = 1 << 19
PROTOCOLS = (0, 2, 4)


def masked(text):
    """The text without addresses, and without the line breaks of long text signatures."""
    return re.sub(r"\s+", " ", re.sub(r"0x[0-9a-f]+", "0x…", text))


def failing(action, *arguments):
    """The action's result as text, or the class and text of its error."""
    try:
        return masked(str(action(*arguments)))
    except Exception as error:
        return masked(f"{type(error).__name__}: {error}")


def bearer(value):
    """What __self__ or __objclass__ is, without an address."""
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, ModuleType):
        return f"module {value.__name__}"
    return "None" if value is None else f"a {type(value).__name__}"


def signed(text):
    return masked(text) if isinstance(text, str) else repr(text)


def described(name, value):
    parts = [name, type(value).__name__]
    if name == "__doc__":
        parts.append("present" if value else "absent")
    elif isinstance(value, (int, float, str, tuple, type(None))):
        parts.append(masked(repr(value)))
    else:
        parts.append("doc" if getattr(value, "__doc__", None) else "no doc")
        for attribute in ("__name__", "__qualname__", "__module__", "__text_signature__"):
            if hasattr(value, attribute):
                parts.append(f"{attribute}={signed(getattr(value, attribute))}")
        for attribute in ("__objclass__", "__self__"):
            if hasattr(value, attribute):
                parts.append(f"{attribute}={bearer(getattr(value, attribute))}")
        if callable(value):
            parts.append(f"signature={failing(inspect.signature, value)}")
    return "  " + " ".join(parts)


def show_type(name, cls):
    print(f"type {name} {cls.__module__} {cls.__qualname__} {type(cls).__name__} {failing(repr, cls)}")
    print("bases", *(base.__name__ for base in cls.__bases__))
    print("mro", *(base.__name__ for base in cls.__mro__))
    for attribute in ("__basicsize__", "__itemsize__", "__dictoffset__", "__weakrefoffset__"):
        print(attribute, failing(getattr, cls, attribute))
    left_out = surface_argued.LINES.get(name, ())
    if "__flags__" not in left_out:
        print("__flags__", bin(cls.__flags__ & ~CACHED))
    print("__text_signature__", failing(getattr, cls, "__text_signature__"))
    print("signature", failing(inspect.signature, cls))
    print("unhashable", cls.__hash__ is None)
    if "static" not in left_out:
        print("static", failing(setattr, cls, "surface", None))
    print("instantiated", failing(lambda: type(cls()).__name__))
    print("subclassed", failing(lambda: type("Sub", (cls,), {}).__name__))
    for attribute, value in vars(cls).items():
        if f"{name}.{attribute}" not in surface_argued.ATTRIBUTES:
            print(described(attribute, value))
    print("dir", *(each for each in dir(cls) if f"{name}.{each}" not in surface_argued.ATTRIBUTES))


def show_sample(name, sample):
    if sample is None:
        return
    print("hash", failing(lambda: type(hash(sample)).__name__))
    if f"{name}.reduce" not in surface_argued.ATTRIBUTES:
        for protocol in PROTOCOLS:
            print("reduce", protocol, failing(sample.__reduce_ex__, protocol))
    print("getstate", failing(lambda: sample.__getstate__()))
    print("size", failing(lambda: sample.__sizeof__()))
    print("sample", *(attribute for attribute in dir(sample) if attribute not in dir(type(sample))))


def show_module(name):
    module = __import__(name)
    print(f"module {name} doc" if module.__doc__ else f"module {name}")
    for attribute in sorted(vars(module)):
        value = getattr(module, attribute)
        if attribute in surface_argued.OF_MODULES or f"{name}.{attribute}" in surface_argued.ATTRIBUTES:
            continue
        if isinstance(value, type):
            print("  type", attribute, value.__module__, value.__qualname__)
        elif callable(value):
            print(described(attribute, value))
        else:
            print(" ", attribute, type(value).__name__)


def main(first, count):
    # Samples that are never awaited, and iterators that should not be pickled.
    warnings.simplefilter("ignore")
    blocks = [(name, lambda name=name, make=make: show_subject(name, make)) for name, make in subjects()]
    blocks += [(name, lambda name=name: show_module(name)) for name in MODULES]
    for number in range(first, min(first + count, len(blocks))):
        name, show = blocks[number]
        print("==", number)
        show()


def show_subject(name, make):
    try:
        cls, sample = make()
    except Exception as error:
        print(f"missing {name} {type(error).__name__}: {error}")
        return
    show_type(name, cls)
    show_sample(name, sample)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
