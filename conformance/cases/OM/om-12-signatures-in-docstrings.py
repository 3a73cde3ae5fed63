# @row OM-12
# A docstring that begins with the name and a signature gives __text_signature__, for classes in Python and built-in ones.
import _pickle
import codecs
import collections
import inspect
import re
import struct
import sys


class Plain:
    """Plain(x, y=1)\n--\n\nWhat it is."""


class Unmarked:
    """Unmarked(x)\n\nWhat it is."""


class Other:
    """Another(x)\n--\n\nWhat it is."""


class Broken:
    """Broken(x,\n       y)\n--\n\nWhat it is."""


class Derived(Plain):
    pass


def signature(function):
    try:
        return inspect.signature(function)
    except ValueError as error:
        return error


for cls in Plain, Unmarked, Other, Broken, Derived:
    print(cls.__name__, repr(cls.__text_signature__), repr(cls.__doc__), signature(cls))
for function in _pickle.Pickler, _pickle.Unpickler, re.Match.group, struct.pack, struct.Struct.pack:
    print(repr(function.__text_signature__), signature(function))
print(_pickle.Pickler.__doc__.startswith("Pickler("), max.__doc__[:4], min.__doc__[:4])
print(vars(Plain)["__weakref__"].__doc__, "|", vars(Plain)["__dict__"].__doc__, "|", complex.real.__doc__)


class Slotted(collections.OrderedDict):
    __slots__ = "a", "b", "c"


for cls in collections.OrderedDict, Slotted:
    print([sys.getsizeof(cls(dict.fromkeys(range(n)))) for n in (0, 1, 5, 20)])
encoding = codecs.charmap_build("".join(map(chr, range(256))))
print(type(encoding).__flags__ & ~(1 << 19), sys.getsizeof(encoding))
