"""Objects of every kind that CPython's collector knows, and some that it does not, each made by a function."""

import _csv
import _io
import _json
import _pickle
import _queue
import _random
import _struct
import _thread
import array
import bz2
import collections
import contextvars
import csv
import datetime
import decimal
import enum
import functools
import hashlib
import io
import itertools
import json
import lzma
import operator
import pickle
import queue
import re
import struct
import sys
import threading
import types
import typing
import unicodedata
import weakref
import zlib
import zoneinfo


class Thing:
    """A class whose instances keep their attributes in themselves."""

    def __init__(self, *values):
        for number, value in enumerate(values):
            setattr(self, f"a{number}", value)

    def method(self):
        return self

    @classmethod
    def of_class(cls):
        pass

    @staticmethod
    def of_nobody():
        pass

    @property
    def shown(self):
        pass

    def __len__(self):
        return 3

    def __getitem__(self, index):
        return [][index]

    def __iter__(self):
        return iter(())

    def __call__(self, *args, **kwargs):
        return self


class Other(Thing):
    pass


class Slotted:
    __slots__ = ("b", "a")

    def __init__(self):
        self.a = Thing()
        self.b = []


class SlottedMore(Slotted):
    __slots__ = ("d", "c")

    def __init__(self):
        super().__init__()
        self.c = {}
        self.d = set()


class SlottedWithDict(Slotted):
    def __init__(self):
        super().__init__()
        self.rest = [1]


class Weak:
    __slots__ = ("__weakref__",)


class DictOnly:
    __slots__ = ("__dict__",)


class Empty:
    __slots__ = ()


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


class Box[T, *Ts, **P]:
    item: T


type Pairs[K: (int, str), V: list] = dict[K, V]


class Colour(enum.Enum):
    RED = []


Point = collections.namedtuple("Point", "x y")


class Subs:
    """Subclasses of built-in types."""

    class Int(int):
        pass

    class Str(str):
        pass

    class Bytes(bytes):
        pass

    class Tuple(tuple):
        pass

    class TupleSlots(tuple):
        __slots__ = ()

    class List(list):
        pass

    class ListSlots(list):
        __slots__ = ("s",)

    class Dict(dict):
        pass

    class Set(set):
        pass

    class Frozen(frozenset):
        pass

    class Error(Exception):
        pass

    class Module(types.ModuleType):
        pass

    class Property(property):
        pass

    class Deque(collections.deque):
        pass

    class Default(collections.defaultdict):
        pass

    class Partial(functools.partial):
        pass

    class Ref(weakref.ref):
        pass

    class Bytearray(bytearray):
        pass

    class Float(float):
        pass

    class Method(classmethod):
        pass

    class Local(_thread._local):
        pass

    class Space(types.SimpleNamespace):
        pass

    class Raw(io.RawIOBase):
        pass

    class Text(io.StringIO):
        pass

    class Zip(zip):
        pass

    class Chain(itertools.chain):
        pass

    class Date(datetime.date):
        pass

    class Zone(datetime.tzinfo):
        pass

    class Number(decimal.Decimal):
        pass

    class Super(super):
        pass


def with_attribute(made, **attributes):
    for name, value in attributes.items():
        setattr(made, name, value)
    return made


def asked_for_dict(made):
    made.__dict__
    return made


def given_dict(made):
    made.__dict__ = {"a": [], "b": Thing()}
    return made


def many_attributes(made, count):
    for number in range(count):
        setattr(made, f"m{number}", [number])
    return made


def plain(a, b):
    return a


def defaulted(a, b=[1], *, c={2: 3}):
    return a


def annotated(a: list, b: "text" = ()) -> dict:
    """A doc string."""
    return a


def closure():
    value = []
    other = Thing()

    def inner():
        return value, other, inner

    return inner


def generic[T: list](a: T) -> T:
    return a


def attributed():
    def made():
        pass

    made.x = []
    made.y = Thing
    return made


def generator(argument):
    local = [argument]
    with_name = {"a": local}
    yield with_name
    yield local


def advanced(made):
    next(made)
    return made


def delegating(inner):
    held = []
    yield from inner


def finished(made):
    for each in made:
        pass
    return made


async def coroutine(argument):
    local = (argument, [])
    await Awaited()
    return local


class Awaited:
    def __await__(self):
        yield []


async def async_generator(argument):
    local = [argument]
    yield local
    await Awaited()
    yield argument


def sent(made):
    made.send(None)
    return made


def stepped_async(made):
    try:
        made.asend(None).send(None)
    except StopIteration:
        pass
    return made


def frame_here(argument):
    local = [argument]
    number = 7
    return sys._getframe()


def frame_deep(argument):
    cell = []

    def inner():
        return cell, sys._getframe()

    return inner()[1]


def raised(argument=None):
    try:
        raise ValueError("text", [])
    except ValueError as error:
        return error


def chained():
    try:
        try:
            raise KeyError("inner")
        except KeyError as inner:
            raise ValueError("outer") from inner
    except ValueError as outer:
        outer.add_note("a note")
        return outer


def in_context():
    try:
        try:
            raise KeyError("inner")
        except KeyError:
            raise ValueError("outer")
    except ValueError as outer:
        return outer


def failing(action, *arguments):
    try:
        action(*arguments)
    except BaseException as error:
        return error.with_traceback(None)
    raise AssertionError


def module(**names):
    made = types.ModuleType("made", "doc")
    vars(made).update(names)
    return made


@functools.lru_cache(maxsize=2)
def cached(argument):
    return [argument]


@functools.lru_cache(maxsize=None)
def cached_all(argument):
    return [argument]


@functools.cache
def cached_method(argument, key=None):
    return (argument, key)


def filled(function, *arguments):
    for argument in arguments:
        function(argument)
    return function


VARIABLE = contextvars.ContextVar("variable", default=[])
OTHER_VARIABLE = contextvars.ContextVar("other")


def context_with(*values):
    context = contextvars.Context()
    for value in values:
        context.run(VARIABLE.set, value)
    return context


def in_context_of(context, action, *arguments):
    return context.run(action, *arguments)


def token_used():
    context = contextvars.Context()
    token = context.run(VARIABLE.set, [])
    context.run(VARIABLE.reset, token)
    return token


def dict_view_of(view):
    return view


def grouped():
    groups = itertools.groupby([[1], [2]], key=len)
    first = next(groups)
    return groups, first[1]


def teed():
    one, two = itertools.tee(iter([[1], [2], [3]]))
    next(one)
    return one


def started(iterator, steps=1):
    for step in range(steps):
        next(iterator)
    return iterator


def local_with(cls, **values):
    made = cls()
    for name, value in values.items():
        setattr(made, name, value)
    return made


def ordered(*keys):
    made = collections.OrderedDict()
    for key in keys:
        made[key] = [key]
    return made


def reader():
    return csv.reader(iter(["a,b", "c,d"]))


def pickler():
    made = _pickle.Pickler(io.BytesIO())
    made.dump([1, {}, Thing()])
    return made


def unpickler():
    made = _pickle.Unpickler(io.BytesIO(pickle.dumps([[], {}])))
    made.load()
    return made


def watched(thing, callback=None):
    thing.reference = weakref.ref(thing, callback)
    return thing.reference


KEPT = Thing()


def objects():
    """Names and what makes an object; what is made is looked at by the caller."""
    return {
        # Instances
        "instance": lambda: Thing([], {}),
        "instance empty": lambda: Thing(),
        "instance of subclass": lambda: Other([], 1, "text"),
        "instance with dict asked for": lambda: asked_for_dict(Thing([], {})),
        "instance with dict given": lambda: given_dict(Thing([])),
        "instance with 40 attributes": lambda: many_attributes(Thing(), 40),
        "instance of slots": Slotted,
        "instance of more slots": SlottedMore,
        "instance of slots and dict": SlottedWithDict,
        "instance of weak slot": Weak,
        "instance of dict slot": lambda: with_attribute(DictOnly(), a=[]),
        "instance of dict slot, empty": DictOnly,
        "instance without anything": Empty,
        "instance of metaclass": WithMeta,
        "instance deleted attribute": lambda: delattr(made := Thing([], {}), "a0") or made,
        "enum member": lambda: Colour.RED,
        "named tuple": lambda: Point([], {}),
        "object": object,
        # Subclasses of built-in types
        "int sub": lambda: Subs.Int(5),
        "int sub with attribute": lambda: with_attribute(Subs.Int(5), a=[]),
        "str sub": lambda: with_attribute(Subs.Str("s"), a=[]),
        "bytes sub": lambda: with_attribute(Subs.Bytes(b"s"), a=[]),
        "tuple sub": lambda: with_attribute(Subs.Tuple(([], {})), a=set()),
        "tuple sub without dict": lambda: Subs.TupleSlots(([], {})),
        "list sub": lambda: with_attribute(Subs.List(([], {})), a=set()),
        "list sub with slots": lambda: with_attribute(Subs.ListSlots(([], {})), s=set()),
        "dict sub": lambda: with_attribute(Subs.Dict({1: [], "b": {}}), a=set()),
        "set sub": lambda: with_attribute(Subs.Set([1, 2]), a=[]),
        "frozenset sub": lambda: with_attribute(Subs.Frozen([1, 2]), a=[]),
        "error sub": lambda: with_attribute(Subs.Error([], 2), a={}),
        "module sub": lambda: with_attribute(Subs.Module("made"), a=[]),
        "property sub": lambda: with_attribute(Subs.Property(len, None), a=[]),
        "deque sub": lambda: with_attribute(Subs.Deque([[], {}]), a=set()),
        "defaultdict sub": lambda: with_attribute(Subs.Default(list, {1: []}), a=set()),
        "partial sub": lambda: with_attribute(Subs.Partial(len, []), a=set()),
        "ref sub": lambda: with_attribute(Subs.Ref(KEPT), a=[]),
        "bytearray sub": lambda: with_attribute(Subs.Bytearray(b"a"), a=[]),
        "float sub": lambda: with_attribute(Subs.Float(1.5), a=[]),
        "classmethod sub": lambda: Subs.Method(len),
        "local sub": lambda: local_with(Subs.Local, a=[]),
        "namespace sub": lambda: Subs.Space(a=[], b={}),
        "raw sub": lambda: with_attribute(Subs.Raw(), a=[]),
        "text sub": lambda: with_attribute(Subs.Text("t"), a=[]),
        "zip sub": lambda: Subs.Zip([[]], [{}]),
        "chain sub": lambda: Subs.Chain([[]], [{}]),
        "date sub": lambda: with_attribute(Subs.Date(2020, 1, 1), a=[]),
        "tzinfo sub": lambda: with_attribute(Subs.Zone(), a=[]),
        "decimal sub": lambda: with_attribute(Subs.Number("1.5"), a=[]),
        "super sub": lambda: Subs.Super(Other, Other()),
        # Containers
        "list": lambda: [[], 1, {}, "s"],
        "list empty": lambda: [],
        "tuple": lambda: ([], 1, {}, None),
        "tuple of atoms": lambda: tuple([1, "a", None, 2.5]),
        "dict": lambda: {"a": [], "b": 1},
        "dict of ints": lambda: {1: [], "b": {}},
        "dict of atoms": lambda: {"a": 1, "b": "c"},
        "dict empty": lambda: {},
        "set": lambda: {1, "a"},
        "set of functions": lambda: {plain},
        "set empty": set,
        "frozenset": lambda: frozenset([1, (2,)]),
        "range": lambda: range(1, 9, 2),
        "slice": lambda: slice([], {}, ()),
        "mappingproxy": lambda: types.MappingProxyType({"a": []}),
        "mappingproxy of class": lambda: vars(Thing),
        "namespace": lambda: types.SimpleNamespace(a=[], b={}),
        "namespace empty": types.SimpleNamespace,
        "bytearray": lambda: bytearray(b"a"),
        "memoryview": lambda: memoryview(bytearray(b"a")),
        "memoryview of view": lambda: memoryview(memoryview(b"abc"))[1:],
        "array": lambda: array.array("i", [1, 2]),
        "deque": lambda: collections.deque([[], {}, 1], 5),
        "defaultdict": lambda: collections.defaultdict(list, {"a": []}),
        "defaultdict without": lambda: collections.defaultdict(None, {1: []}),
        "OrderedDict": lambda: ordered(1, "b"),
        "OrderedDict empty": collections.OrderedDict,
        "OrderedDict with attribute": lambda: with_attribute(ordered(1), a=set()),
        "Counter": lambda: collections.Counter("aab"),
        "ChainMap": lambda: collections.ChainMap({}, {1: 2}),
        "UserDict": lambda: collections.UserDict(a=[]),
        "dict_keys": lambda: {"a": []}.keys(),
        "dict_values": lambda: {"a": []}.values(),
        "dict_items": lambda: {"a": []}.items(),
        "odict_keys": lambda: ordered(1).keys(),
        "odict_values": lambda: ordered(1).values(),
        "odict_items": lambda: ordered(1).items(),
        # Iterators
        "list_iterator": lambda: iter([[], 1]),
        "list_iterator started": lambda: started(iter([[], 1])),
        "list_iterator finished": lambda: finished(iter([[], 1])),
        "list_reverseiterator": lambda: reversed([[], 1]),
        "list_reverseiterator finished": lambda: finished(reversed([[], 1])),
        "tuple_iterator": lambda: iter(([], 1)),
        "tuple_iterator finished": lambda: finished(iter(([], 1))),
        "str_iterator": lambda: iter("é"),
        "str_iterator finished": lambda: finished(iter("ab")),
        "bytes_iterator": lambda: iter(b"ab"),
        "bytearray_iterator": lambda: iter(bytearray(b"ab")),
        "memory_iterator": lambda: iter(memoryview(b"ab")),
        "array_iterator": lambda: iter(array.array("i", [1])),
        "range_iterator": lambda: iter(range(3)),
        "longrange_iterator": lambda: iter(range(1 << 70)),
        "set_iterator": lambda: iter({1}),
        "set_iterator finished": lambda: finished(iter({1})),
        "dict_keyiterator": lambda: iter({1: []}),
        "dict_keyiterator finished": lambda: finished(iter({1: []})),
        "dict_valueiterator": lambda: iter({1: []}.values()),
        "dict_itemiterator": lambda: iter({1: []}.items()),
        "dict_itemiterator started": lambda: started(iter({1: [], 2: {}}.items())),
        "dict_reversekeyiterator": lambda: reversed({1: []}),
        "dict_reversevalueiterator": lambda: reversed({1: []}.values()),
        "dict_reverseitemiterator": lambda: reversed({1: []}.items()),
        "odict_iterator": lambda: iter(ordered(1, 2)),
        "odict_iterator started": lambda: started(iter(ordered(1, 2))),
        "odict_iterator of items": lambda: iter(ordered(1).items()),
        "odict_iterator of values": lambda: iter(ordered(1).values()),
        "odict_iterator reversed": lambda: reversed(ordered(1)),
        "iterator": lambda: iter(type("Sequence", (), {"__getitem__": lambda self, i: [][i]})()),
        "callable_iterator": lambda: iter(list, []),
        "callable_iterator finished": lambda: finished(iter(list, [])),
        "enumerate": lambda: enumerate([[]]),
        "enumerate started": lambda: started(enumerate([[], []])),
        "enumerate large": lambda: enumerate([[]], 1 << 70),
        "zip": lambda: zip([[]], ({},)),
        "zip started": lambda: started(zip([[]], ({},))),
        "zip empty": lambda: zip(),
        "map": lambda: map(len, [[]]),
        "map of two": lambda: map(plain, [[]], ({},)),
        "map started": lambda: started(map(len, [[]])),
        "filter": lambda: filter(None, [[]]),
        "filter of function": lambda: filter(plain, [[]]),
        "reversed": lambda: reversed(Thing()),
        "reversed of tuple": lambda: reversed(([], 1)),
        "reversed finished": lambda: finished(reversed(([], 1))),
        "anext_awaitable": lambda: anext(async_generator(1), []),
        # Itertools
        "accumulate": lambda: itertools.accumulate([[], []]),
        "accumulate started": lambda: started(itertools.accumulate([[], []], operator.add, initial=[1])),
        "batched": lambda: itertools.batched([[], []], 2),
        "chain": lambda: itertools.chain([[]], ({},)),
        "chain started": lambda: started(itertools.chain([[]], ({},))),
        "chain finished": lambda: finished(itertools.chain([[]], ({},))),
        "chain from iterable": lambda: itertools.chain.from_iterable([[1]]),
        "combinations": lambda: itertools.combinations([[], {}], 1),
        "combinations started": lambda: started(itertools.combinations([[], {}], 1)),
        "combinations_with_replacement": lambda: itertools.combinations_with_replacement([[], {}], 1),
        "combinations_with_replacement started": lambda: started(itertools.combinations_with_replacement([[]], 1)),
        "compress": lambda: itertools.compress([[]], (1,)),
        "count": lambda: itertools.count(1),
        "count of float": lambda: itertools.count(1.5, 2.5),
        "count large": lambda: itertools.count(1 << 70),
        "cycle": lambda: itertools.cycle([[], {}]),
        "cycle started": lambda: started(itertools.cycle([[], {}])),
        "cycle second round": lambda: started(itertools.cycle([[], {}]), 3),
        "dropwhile": lambda: itertools.dropwhile(plain, [[]]),
        "filterfalse": lambda: itertools.filterfalse(None, [[]]),
        "groupby": lambda: itertools.groupby([[]], len),
        "groupby started": lambda: grouped()[0],
        "groupby's group": lambda: grouped()[1],
        "islice": lambda: itertools.islice([[]], 1),
        "islice finished": lambda: finished(itertools.islice([[]], 1)),
        "pairwise": lambda: itertools.pairwise([[], {}, ()]),
        "pairwise started": lambda: started(itertools.pairwise([[], {}, ()])),
        "permutations": lambda: itertools.permutations([[], {}]),
        "permutations started": lambda: started(itertools.permutations([[], {}])),
        "product": lambda: itertools.product([[]], ({},)),
        "product started": lambda: started(itertools.product([[], 1], ({},))),
        "repeat": lambda: itertools.repeat([], 2),
        "starmap": lambda: itertools.starmap(plain, [([], 1)]),
        "takewhile": lambda: itertools.takewhile(plain, [[]]),
        "tee": lambda: itertools.tee([[]])[0],
        "tee started": teed,
        "zip_longest": lambda: itertools.zip_longest([[]], ({},), fillvalue=set()),
        "zip_longest started": lambda: started(itertools.zip_longest([[]], ({},), fillvalue=set())),
        # Functions and descriptors
        "function": lambda: plain,
        "function with defaults": lambda: defaulted,
        "function annotated": lambda: annotated,
        "function asked for annotations": lambda: annotated.__annotations__ and annotated,
        "function with attributes": attributed,
        "function generic": lambda: generic,
        "closure": closure,
        "lambda": lambda: lambda: [],
        "method": lambda: Thing().method,
        "method of class": lambda: Thing.of_class,
        "classmethod": lambda: vars(Thing)["of_class"],
        "staticmethod": lambda: vars(Thing)["of_nobody"],
        "classmethod of builtin": lambda: classmethod(len),
        "staticmethod of builtin": lambda: staticmethod(len),
        "classmethod with attribute": lambda: with_attribute(classmethod(annotated), x=[]),
        "staticmethod of annotated": lambda: staticmethod(annotated),
        "property": lambda: vars(Thing)["shown"],
        "property of three": lambda: property(plain, defaulted, len, "doc"),
        "builtin function": lambda: len,
        "bound builtin": lambda: [].append,
        "bound builtin of class": lambda: dict.fromkeys,
        "bound builtin with class": lambda: re.compile("a").match,
        "method_descriptor": lambda: list.append,
        "classmethod_descriptor": lambda: vars(dict)["fromkeys"],
        "static builtin": lambda: vars(str)["maketrans"],
        "wrapper_descriptor": lambda: object.__init__,
        "method-wrapper": lambda: [].__len__,
        "getset_descriptor": lambda: vars(type)["__mro__"],
        "getset of class": lambda: vars(Thing)["__dict__"],
        "member_descriptor": lambda: Slotted.a,
        "member of type": lambda: vars(type)["__basicsize__"],
        "cell": lambda: types.CellType([]),
        "cell empty": types.CellType,
        "super": lambda: super(Other, Other()),
        "super of class": lambda: super(Other, Other),
        "super unbound": lambda: super(Other),
        "partial": lambda: functools.partial(plain, [], b={}),
        "partial with attribute": lambda: with_attribute(functools.partial(plain, []), x=set()),
        "partialmethod": lambda: functools.partialmethod(plain, 1),
        "singledispatch": lambda: functools.singledispatch(plain),
        "cached_property": lambda: functools.cached_property(plain),
        "lru_cache": lambda: filled(cached, 1, 2, 3),
        "lru_cache unbounded": lambda: filled(cached_all, 1, 2, 3),
        "lru_cache with attribute": lambda: with_attribute(functools.lru_cache(plain), x=[]),
        "lru_cache of key": lambda: cached_method([].__len__(), key="k") and cached_method,
        "key_wrapper": lambda: functools.cmp_to_key(plain),
        "key_wrapper of object": lambda: functools.cmp_to_key(plain)([]),
        "attrgetter": lambda: operator.attrgetter("a.b", "c"),
        "attrgetter of one": lambda: operator.attrgetter("a"),
        "itemgetter": lambda: operator.itemgetter("a", (2,)),
        "itemgetter of one": lambda: operator.itemgetter(1),
        "methodcaller": lambda: operator.methodcaller("a", [], b={}),
        "methodcaller called": lambda: operator.methodcaller("__len__")([]) or operator.methodcaller("a"),
        "tuplegetter": lambda: vars(Point)["x"],
        # Code, frames, generators
        "code": lambda: plain.__code__,
        "code_positions_iterator": lambda: plain.__code__.co_positions(),
        "code_lines_iterator": lambda: plain.__code__.co_lines(),
        "frame": lambda: frame_here({}),
        "frame with cells": lambda: frame_deep({}),
        "frame of error": lambda: raised({}).__traceback__.tb_frame,
        "frame with trace": lambda: with_attribute(frame_here({}), f_trace=plain),
        "FrameLocalsProxy": lambda: frame_here([]).f_locals,
        "traceback": lambda: raised().__traceback__,
        "traceback of two": lambda: failing_deep().__traceback__,
        "generator": lambda: generator([]),
        "generator started": lambda: advanced(generator({})),
        "generator finished": lambda: finished(generator({})),
        "generator delegating": lambda: advanced(delegating(generator([]))),
        "generator expression": lambda: (each for each in [[]]),
        "generator expression started": lambda: advanced(each for each in [[]]),
        "generator's frame": lambda: generator([]).gi_frame,
        "generator's frame while it lives": lambda: kept(generator([])).gi_frame,
        "generator's frame while it waits": lambda: kept(advanced(generator([]))).gi_frame,
        "generator with frame": lambda: with_frame(advanced(generator([]))),
        "coroutine": lambda: closed_later(coroutine([])),
        "coroutine started": lambda: closed_later(sent(coroutine([]))),
        "coroutine_wrapper": lambda: closed_later(coroutine([])).__await__(),
        "async_generator": lambda: async_generator([]),
        "async_generator started": lambda: stepped_async(async_generator([])),
        "async_generator_asend": lambda: closed_later(async_generator([]).asend({})),
        "async_generator_anext": lambda: closed_later(async_generator([]).__anext__()),
        "async_generator_athrow": lambda: closed_later(async_generator([]).athrow(ValueError)),
        "async_generator_aclose": lambda: closed_later(async_generator([]).aclose()),
        # Exceptions
        "exception": lambda: ValueError([], {}),
        "exception without arguments": ValueError,
        "exception raised": raised,
        "exception chained": chained,
        "exception in context": in_context,
        "exception with attribute": lambda: with_attribute(ValueError(1), a=[]),
        "exception with note": lambda: ValueError(1).add_note("n") or noted(ValueError(1)),
        "exception group": lambda: ExceptionGroup("g", [ValueError([]), KeyError()]),
        "exception group split": lambda: ExceptionGroup("g", [ValueError([]), KeyError()]).split(KeyError)[0],
        "StopIteration": lambda: StopIteration([]),
        "SystemExit": lambda: SystemExit([]),
        "OSError": lambda: OSError(2, "text", "name", None, "other"),
        "OSError of open": lambda: failing(open, "/no/such/file"),
        "BlockingIOError": lambda: BlockingIOError(11, "text", 5),
        "SyntaxError": lambda: failing(compile, "a b", "name", "exec"),
        "SyntaxError made": lambda: SyntaxError("m", ("f", 1, 2, "t")),
        "ImportError": lambda: ImportError("m", name="n", path="p"),
        "ImportError raised": lambda: failing(__import__, "nosuchmodule"),
        "NameError": lambda: failing(eval, "nosuchname"),
        "AttributeError": lambda: failing(getattr, KEPT, "nosuch"),
        "UnicodeDecodeError": lambda: failing(bytes.decode, b"\xff", "utf-8"),
        "UnicodeEncodeError": lambda: failing(str.encode, "\xff", "ascii"),
        "KeyError": lambda: failing({}.__getitem__, (1, [].__len__)),
        # Modules and types
        "module": lambda: module(a=[], b=1),
        "module empty": lambda: types.ModuleType("made"),
        "module native": lambda: operator.__dict__["itemgetter"] and __import__("_operator"),
        "module sys": lambda: sys,
        "type static": lambda: int,
        "type static derived": lambda: bool,
        "type object": lambda: object,
        "type class": lambda: type("Made", (), {}),
        "type derived": lambda: type("Made", (Other, Slotted.__base__), {"a": []}),
        "type with slots": lambda: type("Made", (), {"__slots__": ("a", "b")}),
        "type with metaclass": lambda: Meta("Made", (Thing,), {}),
        "type generic": lambda: Box,
        "type native heap": lambda: functools.partial,
        "type exception": lambda: type("Made", (ValueError,), {}),
        "type with subclass": lambda: with_subclass(),
        # Typing
        "GenericAlias": lambda: list[int, Thing],
        "GenericAlias with parameters": lambda: parametrised(dict[str, Box.__type_params__[0]]),
        "generic_alias_iterator": lambda: iter(list[int]),
        "UnionType": lambda: int | Thing,
        "UnionType with parameters": lambda: parametrised(int | list[Box.__type_params__[0]]),
        "TypeVar": lambda: Box.__type_params__[0],
        "TypeVar bound": lambda: generic.__type_params__[0],
        "TypeVar evaluated": lambda: generic.__type_params__[0].__bound__ and generic.__type_params__[0],
        "TypeVar constrained": lambda: Pairs.__type_params__[0],
        "TypeVar constrained evaluated": lambda: Pairs.__type_params__[0].__constraints__ and Pairs.__type_params__[0],
        "TypeVar made": lambda: typing.TypeVar("T", int, str, default=int),
        "TypeVarTuple": lambda: Box.__type_params__[1],
        "ParamSpec": lambda: Box.__type_params__[2],
        "ParamSpec made": lambda: typing.ParamSpec("P", bound=list, default=[int]),
        "ParamSpecArgs": lambda: Box.__type_params__[2].args,
        "ParamSpecKwargs": lambda: Box.__type_params__[2].kwargs,
        "TypeAliasType": lambda: Pairs,
        "TypeAliasType evaluated": lambda: Pairs.__value__ and Pairs,
        "TypeAliasType made": lambda: typing.TypeAliasType("A", list, type_params=()),
        "typing alias": lambda: typing.List[Thing],
        "typing Optional": lambda: typing.Optional[Thing],
        # Weak references
        "weakref": lambda: weakref.ref(KEPT),
        "weakref with callback": lambda: weakref.ref(KEPT, plain),
        "weakref dead": lambda: weakref.ref(Thing(), id),
        "weakproxy": lambda: weakref.proxy(KEPT, plain),
        "weakcallableproxy": lambda: weakref.proxy(Thing, plain),
        "WeakMethod": lambda: weakref.WeakMethod(KEPT.method),
        "KeyedRef": lambda: weakref.KeyedRef(KEPT, plain, []),
        "WeakValueDictionary": lambda: weakref.WeakValueDictionary({1: KEPT}),
        "WeakSet": lambda: weakref.WeakSet([KEPT]),
        "finalize": lambda: weakref.finalize(KEPT, len, []),
        # Contexts and threads
        "Context": contextvars.Context,
        "Context with value": lambda: context_with([]),
        "Context with two": lambda: context_with([], {}),
        "ContextVar": lambda: contextvars.ContextVar("v", default=[]),
        "ContextVar without": lambda: contextvars.ContextVar("v"),
        "Token": lambda: context_with().run(VARIABLE.set, []),
        "Token of second": lambda: context_with([]).run(VARIABLE.set, {}),
        "Token used": token_used,
        "context items": lambda: iter(context_with([]).items()),
        "context keys": lambda: iter(context_with([]).keys()),
        "lock": _thread.allocate_lock,
        "RLock": _thread.RLock,
        "local": lambda: local_with(_thread._local, a=[]),
        "local empty": _thread._local,
        "thread handle": _thread._ThreadHandle,
        "Thread": lambda: threading.Thread(target=plain, args=([],)),
        "SimpleQueue": lambda: putting(_queue.SimpleQueue(), [], {}),
        # Library types in C
        "Pattern": lambda: re.compile("a(?P<n>b)"),
        "Match": lambda: re.match("a(b)", "ab"),
        "Match with groups": lambda: regs(re.match("a(b)", "ab")),
        "Scanner": lambda: re.compile("a").scanner("aa"),
        "finditer": lambda: re.finditer("a", "aa"),
        "Struct": lambda: struct.Struct("ii"),
        "unpack_iterator": lambda: struct.iter_unpack("i", b"12345678"),
        "csv reader": reader,
        "csv reader started": lambda: started(reader()),
        "csv writer": lambda: csv.writer(io.StringIO()),
        "csv Dialect": lambda: _csv.Dialect(),
        "csv DictReader": lambda: csv.DictReader(iter(["a,b"])),
        "json scanner": lambda: _json.make_scanner(json.JSONDecoder()),
        "json encoder": lambda: _json.make_encoder({}, plain, json.encoder.encode_basestring_ascii, 1, ":", ",", 0, 0, 1),
        "JSONDecoder": json.JSONDecoder,
        "Pickler": lambda: _pickle.Pickler(io.BytesIO()),
        "Pickler used": pickler,
        "Pickler of method": lambda: with_attribute(_pickle.Pickler(io.BytesIO()), dispatch_table={1: 2}),
        "PicklerMemoProxy": lambda: pickler().memo,
        "Unpickler": lambda: _pickle.Unpickler(io.BytesIO(b"N.")),
        "Unpickler used": unpickler,
        "UnpicklerMemoProxy": lambda: unpickler().memo,
        "PickleBuffer": lambda: pickle.PickleBuffer(bytearray(b"a")),
        "Random": lambda: _random.Random(1),
        "hash": lambda: hashlib.md5(b"a"),
        "hash of sha3": lambda: hashlib.sha3_256(b"a"),
        "hash of blake2": lambda: hashlib.blake2b(b"a"),
        "compressor": zlib.compressobj,
        "decompressor": zlib.decompressobj,
        "BZ2Compressor": bz2.BZ2Compressor,
        "BZ2Decompressor": bz2.BZ2Decompressor,
        "LZMACompressor": lzma.LZMACompressor,
        "LZMADecompressor": lzma.LZMADecompressor,
        "UCD": lambda: unicodedata.ucd_3_2_0,
        # Streams
        "BytesIO": lambda: _io.BytesIO(b"a"),
        "BytesIO view": lambda: _io.BytesIO(b"a").getbuffer(),
        "StringIO": lambda: _io.StringIO("a"),
        "StringIO with attribute": lambda: with_attribute(_io.StringIO("a"), x=[]),
        "FileIO": lambda: _io.FileIO("/dev/null"),
        "BufferedReader": lambda: _io.BufferedReader(_io.BytesIO(b"a")),
        "BufferedWriter": lambda: _io.BufferedWriter(_io.BytesIO()),
        "BufferedRandom": lambda: _io.BufferedRandom(_io.BytesIO()),
        "BufferedRWPair": lambda: _io.BufferedRWPair(_io.BytesIO(), _io.BytesIO()),
        "TextIOWrapper": lambda: _io.TextIOWrapper(_io.BytesIO(b"a\nb"), "utf-8"),
        "TextIOWrapper read": lambda: started(_io.TextIOWrapper(_io.BytesIO(b"a\nb"), "utf-8")),
        "TextIOWrapper written": lambda: written(_io.TextIOWrapper(_io.BytesIO(), "utf-8")),
        "IncrementalNewlineDecoder": lambda: _io.IncrementalNewlineDecoder(None, True),
        # Numbers, dates
        "date": lambda: datetime.date(2020, 1, 1),
        "time": lambda: datetime.time(1, tzinfo=datetime.timezone.utc),
        "datetime": lambda: datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc),
        "timedelta": lambda: datetime.timedelta(1),
        "timezone": lambda: datetime.timezone(datetime.timedelta(1) / 2, "name"),
        "tzinfo": datetime.tzinfo,
        "isocalendar": lambda: datetime.date(2020, 1, 1).isocalendar(),
        "ZoneInfo": lambda: zoneinfo.ZoneInfo("UTC"),
        "Decimal": lambda: decimal.Decimal("1.5"),
        "decimal context": decimal.Context,
        "decimal flags": lambda: decimal.Context().flags,
        "decimal manager": decimal.localcontext,
        "struct sequence": lambda: sys.version_info,
        "struct time": lambda: __import__("time").gmtime(0),
        "stat result": lambda: __import__("os").stat_result(range(19)),
        "DirEntry iterator": lambda: __import__("os").scandir("/dev"),
        "selector": lambda: __import__("select").poll(),
        "epoll": lambda: __import__("select").epoll(),
        "socket": lambda: __import__("_socket").socket(),
        "abc data": lambda: vars(collections.abc.Sized)["_abc_impl"],
        "symtable": lambda: __import__("_symtable").symtable("a = 1", "name", "exec"),
        "tokenizer": lambda: __import__("_tokenize").TokenizerIter(iter(["a"]).__next__, extra_tokens=True),
        "ast node": lambda: __import__("ast").parse("a = [1]"),
        "ast empty": lambda: __import__("ast").Name(),
        "xml parser": lambda: __import__("pyexpat").ParserCreate(),
        "Element": lambda: element(),
        "TreeBuilder": lambda: __import__("_elementtree").TreeBuilder(),
        "template": lambda: __import__("string").Template("a"),
        "XMLParser": lambda: __import__("_elementtree").XMLParser(),
        "Element iterator": lambda: element().iter(),
        "Element iterator started": lambda: started(element().iter()),
        "Element itertext": lambda: element().itertext(),
        "DirEntry": lambda: next(__import__("os").scandir("/dev")),
        "multibyte encoder": lambda: __import__("codecs").getincrementalencoder("gb2312")(),
        "multibyte decoder": lambda: __import__("codecs").getincrementaldecoder("gb2312")(),
        "multibyte reader": lambda: __import__("codecs").getreader("gb2312")(io.BytesIO()),
        "multibyte codec": lambda: __import__("codecs").lookup("gb2312").encode.__self__,
        "capsule": lambda: __import__("_socket").CAPI,
        "buffer of Python": lambda: memoryview(Exporter()).obj,
        "memoryview of Python": lambda: memoryview(Exporter()),
        "memoryview cast": lambda: memoryview(array.array("i", [1])).cast("B"),
        "memoryview released": lambda: released(memoryview(bytearray(b"a"))),
        "BytesIO buffer": lambda: io.BytesIO(b"abc").getbuffer().obj,
        "profiler": lambda: __import__("_lsprof").Profiler(),
        "instance copied": lambda: __import__("copy").copy(Thing([], {})),
        "instance pickled": lambda: pickle.loads(pickle.dumps(Thing([], {}))),
        "instance lost dict": lambda: delattr(made := Thing([]), "__dict__") or made,
        "instance added again": lambda: again(Thing([], {}, ())),
        "instance of 31": lambda: many_attributes(Thing(), 31),
        "instance of set dict item": lambda: made_by_dict(Thing()),
        "instance of other class": lambda: with_attribute(Thing([], {}), __class__=Other),
        "instance lost slot": lambda: delattr(made := Slotted(), "a") or made,
        "instance of list and slots": lambda: Subs.ListSlots([[]]),
        "instance of private names": lambda: Private(),
        "dict sub asked": lambda: asked_for_dict(with_attribute(Subs.Dict({1: []}), a=set())),
        "list sub asked": lambda: asked_for_dict(Subs.List([[]])),
        "error asked": lambda: asked_for_dict(ValueError([])),
        "function asked": lambda: asked_for_dict(lambda: 1),
        "function lost defaults": lambda: with_attribute(defaulted_again(), __defaults__=None),
        "function with changed code": lambda: with_attribute(defaulted_again(), __code__=plain.__code__),
        "function of class": lambda: Thing.method,
        "function with class cell": lambda: WithCell.method,
        "class with cell": lambda: WithCell,
        "class with annotations": lambda: type("Made", (), {"__annotations__": {"a": list}}),
        "class of two slots bases": lambda: type("Made", (SlottedMore,), {"__slots__": ("e",)}),
        "class of dict": lambda: type("Made", (dict,), {"__slots__": ()}),
        "type after attributes": lambda: with_attribute(type("Made", (), {}), a=[], b=1),
        "abstract class": lambda: collections.abc.Sized,
        "protocol": lambda: typing.Protocol,
        "named tuple class": lambda: Point,
        "enum class": lambda: Colour,
        "dataclass": lambda: made_dataclass()(1, []),
        "dataclass with slots": lambda: made_dataclass(slots=True)(1, []),
        "async with manager": lambda: __import__("contextlib").nullcontext([]),
        "generator manager": lambda: managed([]),
        "ExitStack": lambda: exit_stack(),
        "redirected": lambda: __import__("contextlib").suppress(ValueError),
        "logger": lambda: __import__("logging").getLogger("made"),
        "Fraction": lambda: __import__("fractions").Fraction(1, 2),
        "Path": lambda: __import__("pathlib").PurePosixPath("a/b"),
        "Path used": lambda: used_path(__import__("pathlib").PurePosixPath("a/b")),
        "Queue": lambda: queue.Queue(),
        "Event": lambda: threading.Event(),
        "Condition": lambda: threading.Condition(),
        "method of Python on builtin": lambda: types.MethodType(plain, []),
        "method of partial": lambda: types.MethodType(functools.partial(plain), []),
        "property setter": lambda: property(plain).setter(defaulted),
        "generic alias of class": lambda: Box[int, str, [int]],
        "unpacked": lambda: next(iter(list[int])),
        "Annotated": lambda: typing.Annotated[int, []],
        "Literal": lambda: typing.Literal[1, "a"],
        "Callable": lambda: collections.abc.Callable[[int], str],
        "tuple of itself": lambda: (made := [], made.append(made))[0],
        "zip strict": lambda: zip([[]], [1], strict=True),
        "map finished": lambda: finished(map(len, [[]])),
        "zip finished": lambda: finished(zip([[]])),
        "filter finished": lambda: finished(filter(None, [[]])),
        "enumerate finished": lambda: finished(enumerate([[]])),
        "groupby finished": lambda: finished(itertools.groupby([[1]], len)),
        "product finished": lambda: finished(itertools.product([1])),
        "islice of none": lambda: itertools.islice([[]], 0),
        "starmap finished": lambda: finished(itertools.starmap(plain, [([], 1)])),
        "cycle of nothing": lambda: finished(itertools.cycle([])),
        "deque iterator": lambda: iter(collections.deque([[]])),
        "deque iterator finished": lambda: finished(iter(collections.deque([[]]))),
        "deque reverse iterator": lambda: reversed(collections.deque([[]])),
        "array finished": lambda: finished(iter(array.array("i", [1]))),
        "range of large": lambda: range(1 << 70),
        "slice of atoms": lambda: slice(1, 2, 3),
        "code of closure": lambda: closure().__code__,
        "code with constants": lambda: compile("a = (1, (2, b'3'))", "name", "exec"),
        "thread lock held": lambda: locked(threading.Lock()),
        "task-like coroutine": lambda: closed_later(types.coroutine(generator)([])),
        "match finished iterator": lambda: finished(re.finditer("a", "aa")),
        "pattern of bytes": lambda: re.compile(b"a"),
        "template of sub": lambda: re._compile_template(re.compile("(a)"), r"x\1y") if hasattr(re, "_compile_template") else [],
    }


KEPT_ALIVE = []


class Exporter:
    def __buffer__(self, flags):
        return memoryview(bytearray(b"bytes"))


class Private:
    def __init__(self):
        self.__hidden = []


class WithCell:
    def method(self):
        return __class__


def released(view):
    view.release()
    return view


def again(thing):
    del thing.a0
    thing.a0 = set()
    return thing


def made_by_dict(thing):
    thing.__dict__["x"] = []
    thing.__dict__[1] = {}
    return thing


def defaulted_again():
    def made(a, b=[1]):
        return a

    return made


def made_dataclass(**options):
    import dataclasses

    return dataclasses.make_dataclass("Made", ["a", "b"], **options)


def managed(argument):
    import contextlib

    @contextlib.contextmanager
    def manager(value):
        yield value

    return manager(argument)


def exit_stack():
    import contextlib

    stack = contextlib.ExitStack()
    stack.callback(plain, [], 1)
    return stack


def used_path(path):
    str(path), path.parts
    return path


def locked(lock):
    lock.acquire()
    return lock
LATER = []


def kept(value):
    KEPT_ALIVE.append(value)
    return value


def with_frame(made):
    kept(made.gi_frame)
    return made


def closed_later(awaitable):
    LATER.append(awaitable)
    return awaitable


def failing_deep():
    def inner():
        raise KeyError(1)

    try:
        inner()
    except KeyError as error:
        return error


def noted(error):
    error.add_note("n")
    return error


def parametrised(alias):
    alias.__parameters__
    return alias


def putting(made, *values):
    for value in values:
        made.put(value)
    return made


def regs(match):
    match.regs
    return match


def written(stream):
    stream.write("text")
    return stream


def with_subclass():
    made = type("Made", (), {})
    made.child = type("Child", (made,), {})
    return made


def element():
    made = __import__("_elementtree").Element("tag", {"a": "b"})
    made.append(__import__("_elementtree").Element("child"))
    made.text = "text"
    return made
