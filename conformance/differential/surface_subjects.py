"""The types whose surface is compared, each with a sample where one can be made simply."""

import _collections
import _functools
import _io
import _operator
import _socket
import _thread
import builtins
import collections
import contextvars
import functools
import itertools
import operator
import sys
import types
import typing
import weakref

MODULES = (
    "builtins",
    "sys",
    "itertools",
    "_collections",
    "_functools",
    "_operator",
    "_io",
    "math",
    "_abc",
    "_thread",
    "_weakref",
    "gc",
    "_typing",
    "_warnings",
    "_codecs",
    "_contextvars",
)


def function(argument, *, key=None):
    """A function that is looked at."""
    return lambda: (argument, key)


class Plain:
    __slots__ = ("slot", "__dict__", "__weakref__")

    def method(self):
        pass


class Generic[T, *Ts, **P]:
    pass


type Alias[T] = list[T]


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


def raised():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


def started():
    made = coroutine()
    made.close()
    return made


# A name for the block, and what makes a sample of the type.
SAMPLES = {
    "object": object,
    "int": lambda: 7,
    "bool": lambda: True,
    "float": lambda: 1.5,
    "complex": lambda: 1j,
    "str": lambda: "text",
    "bytes": lambda: b"bytes",
    "bytearray": lambda: bytearray(b"bytes"),
    "memoryview": lambda: memoryview(b"bytes"),
    "list": lambda: [1],
    "tuple": lambda: (1,),
    "dict": lambda: {1: 2},
    "set": lambda: {1},
    "frozenset": lambda: frozenset([1]),
    "range": lambda: range(3),
    "slice": lambda: slice(3),
    "enumerate": lambda: enumerate([1]),
    "zip": lambda: zip([1]),
    "map": lambda: map(abs, [1]),
    "filter": lambda: filter(None, [1]),
    "reversed": lambda: reversed((1,)),
    "property": lambda: property(abs),
    "classmethod": lambda: classmethod(function),
    "staticmethod": lambda: staticmethod(function),
    "super": lambda: super(Plain, Plain()),
    "NoneType": lambda: None,
    "ellipsis": lambda: ...,
    "NotImplementedType": lambda: NotImplemented,
    "list_iterator": lambda: iter([1]),
    "list_reverseiterator": lambda: reversed([1]),
    "tuple_iterator": lambda: iter((1,)),
    "str_iterator": lambda: iter("é"),
    "str_ascii_iterator": lambda: iter("e"),
    "bytes_iterator": lambda: iter(b"e"),
    "bytearray_iterator": lambda: iter(bytearray(b"e")),
    "memory_iterator": lambda: iter(memoryview(b"e")),
    "range_iterator": lambda: iter(range(3)),
    "longrange_iterator": lambda: iter(range(1 << 70)),
    "set_iterator": lambda: iter({1}),
    "dict_keyiterator": lambda: iter({1: 2}),
    "dict_valueiterator": lambda: iter({1: 2}.values()),
    "dict_itemiterator": lambda: iter({1: 2}.items()),
    "dict_reversekeyiterator": lambda: reversed({1: 2}),
    "dict_reversevalueiterator": lambda: reversed({1: 2}.values()),
    "dict_reverseitemiterator": lambda: reversed({1: 2}.items()),
    "dict_keys": lambda: {1: 2}.keys(),
    "dict_values": lambda: {1: 2}.values(),
    "dict_items": lambda: {1: 2}.items(),
    "iterator": lambda: iter(memoryview, 3) and iter(type("Sequence", (), {"__getitem__": len})()),
    "callable_iterator": lambda: iter(int, 3),
    "function": lambda: function,
    "lambda": lambda: function(1),
    "method": lambda: Plain().method,
    "builtin_function_or_method": lambda: len,
    "bound_builtin": lambda: [].append,
    "method_descriptor": lambda: list.append,
    "classmethod_descriptor": lambda: vars(dict)["fromkeys"],
    "static_builtin": lambda: vars(str)["maketrans"],
    "wrapper_descriptor": lambda: object.__init__,
    "method_wrapper": lambda: [].__len__,
    "getset_descriptor": lambda: vars(type)["__mro__"],
    "member_descriptor": lambda: Plain.slot,
    "mappingproxy": lambda: vars(Plain),
    "module": lambda: types.ModuleType("made"),
    "code": lambda: function.__code__,
    "code_positions_iterator": lambda: function.__code__.co_positions(),
    "code_lines_iterator": lambda: function.__code__.co_lines(),
    "cell": lambda: types.CellType(1),
    "frame": lambda: raised().tb_frame,
    "traceback": raised,
    "FrameLocalsProxy": lambda: raised().tb_frame.f_locals,
    "generator": generator,
    "coroutine": started,
    "coroutine_wrapper": lambda: started().__await__(),
    "async_generator": async_generator,
    "async_generator_asend": lambda: closed(async_generator().asend(None)),
    "async_generator_athrow": lambda: closed(async_generator().aclose()),
    "async_generator_anext": lambda: closed(async_generator().__anext__()),
    "anext_awaitable": lambda: anext(async_generator(), 1),
    "capsule": lambda: _socket.CAPI,
    "SimpleNamespace": lambda: types.SimpleNamespace(a=1),
    "GenericAlias": lambda: list[int],
    "generic_alias_iterator": lambda: iter(list[int]),
    "UnionType": lambda: int | str,
    "TypeVar": lambda: Generic.__type_params__[0],
    "TypeVarTuple": lambda: Generic.__type_params__[1],
    "ParamSpec": lambda: Generic.__type_params__[2],
    "ParamSpecArgs": lambda: Generic.__type_params__[2].args,
    "ParamSpecKwargs": lambda: Generic.__type_params__[2].kwargs,
    "TypeAliasType": lambda: Alias,
    "Generic": lambda: typing.Generic(),
    "NoDefault": lambda: typing.NoDefault,
    "method_of_class": lambda: classmethod(abs).__get__(None, int),
    "buffer_wrapper": lambda: memoryview(Exporter()).obj,
    "BaseExceptionGroup": lambda: BaseExceptionGroup("group", [KeyboardInterrupt()]),
    "ExceptionGroup": lambda: ExceptionGroup("group", [ValueError()]),
    "flags": lambda: sys.flags,
    "version_info": lambda: sys.version_info,
    "float_info": lambda: sys.float_info,
    "int_info": lambda: sys.int_info,
    "hash_info": lambda: sys.hash_info,
    "thread_info": lambda: sys.thread_info,
    "asyncgen_hooks": sys.get_asyncgen_hooks,
    "monitoring": lambda: sys.monitoring,
    "weakref": lambda: weakref.ref(Plain),
    "lock": _thread.allocate_lock,
    "RLock": _thread.RLock,
    "local": _thread._local,
    "Context": contextvars.Context,
    "ContextVar": lambda: contextvars.ContextVar("variable"),
    "Token": lambda: contextvars.ContextVar("variable").set(1),
    "deque": lambda: collections.deque([1]),
    "deque_iterator": lambda: iter(collections.deque([1])),
    "deque_reverse_iterator": lambda: reversed(collections.deque([1])),
    "defaultdict": lambda: collections.defaultdict(int, {1: 2}),
    "tuplegetter": lambda: _collections._tuplegetter(1, "doc"),
    "partial": lambda: functools.partial(abs, 1),
    "lru_cache": lambda: functools.lru_cache(function),
    "key_wrapper": lambda: functools.cmp_to_key(abs),
    "attrgetter": lambda: operator.attrgetter("a.b", "c"),
    "itemgetter": lambda: operator.itemgetter(1, 2),
    "methodcaller": lambda: operator.methodcaller("a", 1, b=2),
    "StringIO": lambda: _io.StringIO("text"),
    "BytesIO": lambda: _io.BytesIO(b"bytes"),
    "IncrementalNewlineDecoder": lambda: _io.IncrementalNewlineDecoder(None, True),
}

# Types without a sample, as expressions of this module.
OTHERS = {
    "type": lambda: type,
    "weakproxy": lambda: weakref.ProxyType,
    "weakcallableproxy": lambda: weakref.CallableProxyType,
    "TextIOWrapper": lambda: _io.TextIOWrapper,
    "FileIO": lambda: _io.FileIO,
    "BufferedReader": lambda: _io.BufferedReader,
    "BufferedWriter": lambda: _io.BufferedWriter,
    "BufferedRandom": lambda: _io.BufferedRandom,
    "BufferedRWPair": lambda: _io.BufferedRWPair,
    "_IOBase": lambda: _io._IOBase,
    "_RawIOBase": lambda: _io._RawIOBase,
    "_BufferedIOBase": lambda: _io._BufferedIOBase,
    "_TextIOBase": lambda: _io._TextIOBase,
}


class Exporter:
    def __buffer__(self, flags):
        return memoryview(b"bytes")


def closed(awaitable):
    awaitable.close()
    return awaitable


ITERTOOLS = {
    "accumulate": lambda: itertools.accumulate([1]),
    "batched": lambda: itertools.batched([1], 2),
    "chain": lambda: itertools.chain([1]),
    "combinations": lambda: itertools.combinations([1], 1),
    "combinations_with_replacement": lambda: itertools.combinations_with_replacement([1], 1),
    "compress": lambda: itertools.compress([1], [1]),
    "count": lambda: itertools.count(1),
    "cycle": lambda: itertools.cycle([1]),
    "dropwhile": lambda: itertools.dropwhile(abs, [1]),
    "filterfalse": lambda: itertools.filterfalse(abs, [1]),
    "groupby": lambda: itertools.groupby([1]),
    "islice": lambda: itertools.islice([1], 1),
    "pairwise": lambda: itertools.pairwise([1]),
    "permutations": lambda: itertools.permutations([1]),
    "product": lambda: itertools.product([1]),
    "repeat": lambda: itertools.repeat(1, 2),
    "starmap": lambda: itertools.starmap(abs, [1]),
    "takewhile": lambda: itertools.takewhile(abs, [1]),
    "zip_longest": lambda: itertools.zip_longest([1]),
    "grouper": lambda: next(itertools.groupby([1]))[1],
    "tee": lambda: itertools.tee([1])[0],
}


def exceptions():
    """Names of the exception classes of CPython 3.13, those without a sample above."""
    return """
        BaseException GeneratorExit KeyboardInterrupt SystemExit Exception ArithmeticError FloatingPointError
        OverflowError ZeroDivisionError AssertionError AttributeError BufferError EOFError ImportError
        ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError OSError
        BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError
        ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError
        IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError
        RuntimeError NotImplementedError PythonFinalizationError RecursionError StopAsyncIteration StopIteration
        SyntaxError _IncompleteInputError IndentationError TabError SystemError TypeError ValueError UnicodeError
        UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError Warning BytesWarning DeprecationWarning
        EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning
        SyntaxWarning UnicodeWarning UserWarning
    """.split()


def sampled(make):
    sample = make()
    return type(sample), sample


def subjects():
    """Pairs of a name and what gives its type and a sample of it or None."""
    for name, make in (SAMPLES | ITERTOOLS).items():
        if name not in OTHERS:
            yield name, lambda make=make: sampled(make)
    for name, make in OTHERS.items():
        yield name, lambda make=make: (make(), None)
    for name in exceptions():
        yield name, lambda name=name: (getattr(builtins, name), None)
