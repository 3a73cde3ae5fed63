# @row OM-18
"""What __text_signature__ shows where it is not the parameters: groups, defaults of C, nothing at all."""
import _io
import collections
import functools
import inspect
import sys
import types

for thing in (
    collections.deque,
    collections.deque.index,
    collections.defaultdict.__missing__,
    types.CellType,
    _io.BufferedReader,
    _io.BytesIO.__setstate__,
    sys.getsizeof,
    functools.partial,
    dict.update,
    type(object.__dict__).get,
):
    print(getattr(thing, "__qualname__", thing), thing.__text_signature__)
for thing in (collections.deque, sys.getsizeof, _io._IOBase):
    try:
        print(inspect.signature(thing))
    except ValueError as error:
        print(error)
for name in ("builtins", "sys", "math", "itertools", "_collections", "_functools", "_operator", "_io", "_codecs"):
    print(name, bool(__import__(name).__doc__))
