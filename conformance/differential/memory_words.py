"""The words of the random memory programs: classes whose instances tell of their death, functions that pass objects on, and the log of what happened.

memory.py runs this text anew for each program, so that no program sees what another has done to a class.
"""
import asyncio
import collections
import contextlib
import copy
import dataclasses
import functools
import gc
import heapq
import io
import itertools
import operator
import re
import string
import sys
import types
import warnings
import weakref

warnings.simplefilter("ignore")

log = []
saved = []
refs = []
memo = {}


def ev(*words):
    log.append(" ".join(map(str, words)))


def unraisable(report):
    ev("unraisable", report.exc_type.__name__, report.err_msg, getattr(report.object, "__qualname__", type(report.object).__name__))


def counted(x):
    """Whether the count of an object says something: numbers and text are not counted, or are shared."""
    return type(x) not in (int, float, complex, bool, str, bytes, type(None), types.CodeType) and not (type(x) is tuple and not x)


def count(x):
    ev("count", sys.getrefcount(x) if counted(x) else type(x).__name__)


def collect():
    ev("collect", gc.collect())


# Things that die aloud.


class N:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        ev("del", type(self).__name__, self.n)

    def __repr__(self):
        return f"{type(self).__name__}({self.n})"

    def __hash__(self):
        return hash(self.n)


class S:
    __slots__ = ("n", "p", "q", "__weakref__")

    def __init__(self, n):
        self.n = n

    def __del__(self):
        ev("del S", self.n)

    def __repr__(self):
        return f"S({self.n})"

    def __hash__(self):
        return hash(self.n)


class S2(S):
    __slots__ = ("r",)


class S3(S):
    pass


class L(list):
    def __init__(self, n):
        self.n = n

    def __del__(self):
        ev("del L", self.n, len(self))

    def __repr__(self):
        return f"L({self.n})"


class D(dict):
    def __init__(self, n):
        self.n = n

    def __del__(self):
        ev("del D", self.n, len(self))

    def __repr__(self):
        return f"D({self.n})"


class Se(set):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def __del__(self):
        ev("del Se", self.n, len(self))

    def __repr__(self):
        return f"Se({self.n})"


class Fs(frozenset):
    def __new__(cls, n):
        self = super().__new__(cls, [N((n, "in"))])
        self.n = n
        return self

    def __del__(self):
        ev("del Fs", self.n)

    def __repr__(self):
        return f"Fs({self.n})"


class T(tuple):
    def __new__(cls, n):
        self = tuple.__new__(cls, (N((n, "in")),))
        self.n = n
        return self

    def __del__(self):
        ev("del T", self.n)

    def __repr__(self):
        return f"T({self.n})"


class Q(collections.deque):
    def __init__(self, n):
        super().__init__(maxlen=3)
        self.n = n

    def __del__(self):
        ev("del Q", self.n, len(self))

    def __repr__(self):
        return f"Q({self.n})"


class I(int):
    def __del__(self):
        ev("del I", int(self))

    def __repr__(self):
        return f"I({int(self)})"


class F(float):
    def __del__(self):
        ev("del F", float(self))

    def __repr__(self):
        return f"F({float(self)})"


class Text(str):
    def __del__(self):
        ev("del Text", str(self))


class Ex(Exception):
    def __init__(self, n=None):
        super().__init__(n)
        self.n = n

    def __del__(self):
        ev("del Ex", self.n if type(self.n) is int else type(self.n).__name__)


class E(Exception):
    pass


class Resurrected(N):
    def __del__(self):
        ev("saved", self.n)
        if not saved:
            saved.append(self)


class Raising(N):
    def __del__(self):
        ev("raising", self.n)
        raise E(self.n)


class Selfish(N):
    """A cycle by itself."""

    def __init__(self, n):
        self.n = n
        self.me = self


class Ringed(N):
    """A cycle of two, the other one without a finaliser."""

    def __init__(self, n):
        self.n = n
        self.ring = types.SimpleNamespace(back=self)


class Watched(N):
    def __init__(self, n):
        self.n = n
        self.watch = weakref.ref(self, lambda ref, n=n: ev("own callback", n, ref() is None))


class Finalized(N):
    def __init__(self, n):
        self.n = n
        weakref.finalize(self, ev, "finalize", n).atexit = False


class Busy(N):
    """Does much while it dies."""

    def __del__(self):
        ev("busy", self.n)
        try:
            raise Ex((self.n, "inside"))
        except Ex as error:
            kept = [N((self.n, i)) for i in range(2)]
            kept[0].up = error
        ev("busy end", self.n)


class Dropping(N):
    """Lets go of others while it dies."""

    def __del__(self):
        ev("dropping", self.n)
        saved.clear()
        memo.clear()
        self.__dict__.clear()


class Stepping(N):
    """Holds a generator that holds it."""

    def __init__(self, n):
        self.n = n
        self.steps = self.walk()
        next(self.steps)

    def walk(self):
        try:
            yield self
        finally:
            ev("walked", self.n)


# Things with operators and protocols.


class Num:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Num(other)

    def __radd__(self, other):
        return Num(other)

    def __iadd__(self, other):
        return Num(self)

    def __neg__(self):
        return Num(self)

    def __lt__(self, other):
        return Num(other)

    def __bool__(self):
        return bool(N("bool"))

    def __matmul__(self, other):
        return NotImplemented

    def __rmatmul__(self, other):
        return other

    def __index__(self):
        N("index")
        return 1

    def __del__(self):
        ev("del Num")


class Key:
    """Equal to everything, and says when it is asked."""

    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        ev("eq")
        return N("eq") is not None

    def __hash__(self):
        ev("hash")
        N("hash")
        return 7

    def __lt__(self, other):
        ev("lt")
        return False

    def __repr__(self):
        N("repr")
        return "Key"

    def __del__(self):
        ev("del Key")


class Changing(Key):
    """Empties the container `target` when it is asked for anything."""

    target = []

    def change(self):
        Changing.target.clear()
        return True

    def __eq__(self, other):
        ev("changing eq")
        return self.change() and False

    def __hash__(self):
        return 7

    def __lt__(self, other):
        ev("changing lt")
        return self.change()

    def __repr__(self):
        self.change()
        return "Changing"


class P:
    def __init__(self, val):
        self.val = val

    def get(self):
        return self.val

    def __del__(self):
        ev("del P")


class Seq:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __len__(self):
        return len(self.items)

    def __del__(self):
        ev("del Seq")


class Full:
    """A class with one method of each kind."""

    def __init__(self, n):
        self.n = n

    def m(self):
        return self.n

    @classmethod
    def c(cls):
        return cls

    @staticmethod
    def s(x):
        return x

    @property
    def p(self):
        return self.n

    @p.setter
    def p(self, value):
        self.n = value

    @p.deleter
    def p(self):
        del self.n

    @functools.cached_property
    def once(self):
        return N("once")

    def __call__(self, x):
        return x

    def __getattr__(self, name):
        return N(name)

    def __del__(self):
        ev("del Full")


class Sub(Full):
    def m(self):
        return super().m()


class Desc:
    def __get__(self, obj, owner):
        return N("got")

    def __set__(self, obj, value):
        ev("set")

    def __set_name__(self, owner, name):
        ev("named", name)

    def __del__(self):
        ev("del Desc")


class Meta(type):
    def __call__(cls, *args):
        ev("called")
        return super().__call__(*args)

    def __del__(cls):
        ev("del class", cls.__name__)


class Init:
    def __init_subclass__(cls, note=None):
        ev("subclass")


class It:
    def __init__(self, x):
        self.x = x
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i > 2:
            raise StopIteration
        return N(("it", self.i))

    def __del__(self):
        ev("del It")


class CM:
    def __init__(self, x, swallow=False):
        self.x = x
        self.swallow = swallow

    def __enter__(self):
        return self.x

    def __exit__(self, kind, error, trace):
        ev("exit", kind and kind.__name__)
        return self.swallow

    async def __aenter__(self):
        return self.x

    async def __aexit__(self, kind, error, trace):
        ev("aexit", kind and kind.__name__)
        return self.swallow

    def __del__(self):
        ev("del CM")


class Awaitable:
    def __init__(self, x):
        self.x = x

    def __await__(self):
        got = yield self.x
        return got

    def __del__(self):
        ev("del Awaitable")


class AIt:
    def __init__(self, x):
        self.x = x
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.i += 1
        if self.i > 2:
            raise StopAsyncIteration
        return N(("ait", self.i))

    def __del__(self):
        ev("del AIt")


# Functions that pass things on.


def ident(x):
    return x


def drop(x):
    return None


def second(x, y):
    return y


def star(*args, **kwargs):
    ev("star", len(args), len(kwargs))
    del args
    ev("star end")


def keyed(a, /, b=None, *, c=None):
    return b


def rebind(x):
    x = None
    ev("rebound")
    return x


def recurse(x, depth):
    return x if depth == 0 else recurse(x, depth - 1)


def gen(x, y):
    try:
        yield x
        x = None
        yield y
    finally:
        ev("fin")


def gen_with(x, y):
    with CM(x) as z:
        yield z
        del z
        yield y


def delegate(x, y):
    got = yield from gen(x, y)
    yield got
    yield from [y]


def returning(x):
    yield x
    return x


def catching(x):
    while True:
        try:
            x = yield x
        except E as error:
            ev("caught in generator")
            x = error


def closure(x):
    def inner():
        return x

    return inner


def counter(x):
    def put(y):
        nonlocal x
        x, y = y, x
        return y

    return put


def fail(x):
    raise E(x)


def deep(x, depth):
    if depth:
        local = N(("deep", depth))
        deep(x, depth - 1)
        return local
    raise Ex(x)


def tried(f):
    try:
        return f()
    except Exception as error:
        ev("caught", type(error).__name__)


def chained(x, y):
    try:
        try:
            raise E(x)
        except E as first:
            raise E(y) from first
    except E as error:
        return error


def caught(x):
    try:
        raise Ex(x)
    except Ex as error:
        return error


def traced(x):
    try:
        deep(x, 2)
    except Ex as error:
        return error.__traceback__


def match(x):
    match x:
        case [a, b]:
            return b
        case [a, *rest]:
            return rest
        case {"k": v, **rest}:
            return v
        case N(n=int(k)):
            return k
        case E(args=v) | P(val=v):
            return v
        case str() as text if N("guard"):
            return text
        case _:
            return x


async def coro(x, y):
    z = await Awaitable(x)
    ev("awaited")
    return y


async def outer(x, y):
    async with CM(x) as z:
        return await coro(z, y)


async def agen(x):
    try:
        yield x
        yield N("agen")
    finally:
        ev("afin")


async def afor(x):
    result = [v async for v in agen(x)]
    async for v in AIt(x):
        if len(result) == 3:
            break
    return result


def drive(c, limit=9):
    """Runs a coroutine to its end, giving back what it yields."""
    got = None
    try:
        for _ in range(limit):
            got = c.send(got)
    except StopIteration as stop:
        return stop.value
    except Exception as error:
        ev("coroutine", type(error).__name__)
    return c


@contextlib.contextmanager
def managed(x):
    try:
        yield x
    finally:
        ev("managed end")


@functools.lru_cache(2)
def cached(k):
    return N(("cached", k % 3))


def set_attr(x, name, value):
    try:
        setattr(x, name, value)
    except (AttributeError, TypeError) as error:
        ev("no attribute", type(error).__name__)


def del_attr(x, name):
    try:
        delattr(x, name)
    except (AttributeError, TypeError) as error:
        ev("not deleted", type(error).__name__)


def add(x, value):
    try:
        if isinstance(x, (list, collections.deque)):
            x.append(value)
        elif isinstance(x, dict):
            x[len(x)] = value
        elif isinstance(x, set):
            x.add(value)
        elif hasattr(x, "__dict__"):
            x.p = value
    except TypeError:
        ev("not added")


def pop(x):
    try:
        return x.popitem() if isinstance(x, dict) else x.pop()
    except Exception as error:
        ev("not popped", type(error).__name__)


def clear(x):
    try:
        x.clear()
    except AttributeError:
        ev("not cleared")


def slices(x, value):
    if isinstance(x, list):
        del x[1:]
        x[:1] = [value, value]
        x[::2] = [1] * len(x[::2])


def watch(x):
    try:
        refs.append(weakref.ref(x, lambda ref, k=len(refs): ev("callback", k, ref() is None)))
    except TypeError:
        ev("no weakref")


def proxied(x):
    try:
        return type(weakref.proxy(x, lambda ref: ev("proxy callback"))).__name__
    except TypeError:
        return None


Pair = collections.namedtuple("Pair", "x y")
