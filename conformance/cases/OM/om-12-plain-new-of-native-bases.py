# @row OM-12
# Streams' base classes take no arguments and can be abstract; subclasses call their `__new__`, which is that of object.
import _random
import abc
import collections
import io
import queue
import random
import types
import typing


def tried(made, *args, **keywords):
    try:
        print(type(made(*args, **keywords)).__name__)
    except TypeError as e:
        print(e)


class Plain(io.RawIOBase):
    pass


class Initialised(io.RawIOBase):
    def __init__(self, *args, **keywords):
        pass


class Passing(io.RawIOBase):
    def __new__(cls, *args):
        return super().__new__(cls, *args)


class Dropping(io.BufferedIOBase):
    def __new__(cls, *args):
        return super().__new__(cls)


class Abstract(io.RawIOBase):
    @abc.abstractmethod
    def needed(self):
        pass


class AbstractToo(io.TextIOBase, abc.ABC):
    @abc.abstractmethod
    def needed(self):
        pass

    @abc.abstractmethod
    def also(self):
        pass


for each in io.IOBase.__base__, io.IOBase, io.TextIOBase, Plain, Initialised, Passing, Dropping, Abstract, AbstractToo:
    tried(each)
    tried(each, 1)
    tried(each, x=1)
tried(typing.Generic, 1)


class Loud(random.Random):
    def seed(self, *args):
        print("seed", args)
        super().seed(*args)


class Own(_random.Random):
    def __init__(self, *args, **keywords):
        print(args, keywords)


for each in _random.Random, random.Random, Loud, Own:
    tried(each, 1)
    tried(each, 1, 2)
    tried(each, y=1)
tried(random.Random, [])
source = _random.Random(5)
first = source.random()
source.__init__(5)
print(first == source.random(), "__init__" in _random.Random.__dict__)


def variants(base):
    """Subclasses that call the base's `__new__`, and object's, with and without arguments."""

    class Through(base):
        def __new__(cls, *args):
            return super().__new__(cls, *args)

    class Bare(base):
        def __new__(cls, *args):
            return object.__new__(cls)

    class Same(base):
        pass

    return Through, Bare, Same


for base in (
    io.BufferedReader, io.TextIOWrapper, io.BytesIO, io.FileIO, collections.OrderedDict, collections.defaultdict, dict,
    queue.SimpleQueue, types.SimpleNamespace, collections.deque, Exception, _random.Random,
):
    for each in variants(base):
        print(base.__name__, each.__name__, end=": ")
        tried(each)
        tried(each, 1, 2, 3, 4, 5)
