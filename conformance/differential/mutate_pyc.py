# @verify 0 400
# @nightly 0 100000
"""Loads marshal data that chance has changed, and prints what comes of it."""
import marshal
import os
import random
import re
import struct
import sys
import warnings
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
LETTERS = b"0NFTS.iIfgyYlstu([{<>RrcaAzZ)?\x80"
HUGE = re.compile(rb"[(\[<>\xa8\xdb\xbc\xbe]..[\x10-\xff][\x00-\x7f]|[(\[<>\xa8\xdb\xbc\xbe]...[\x01-\x7f]", re.S)
VALUES = [
    None, True, False, StopIteration, ..., 0, 1, -1, 255, -256, 2**31 - 1, -2**31, 2**31, 2**45, -2**60, 2**200, -(2**15), 2**15, 1.5, -0.0, 1e300, 2j, 3 - 4j,
    "", "a", "identifier", "not ascii é", "名前" * 20, "x" * 300, "\ud800", b"", b"z", b"bytes" * 60, (), tuple([1]), tuple([1, tuple(["a", b"b"]), None]), tuple(range(300)),
    [], [1, [2, [3]]], {}, {"a": 1, 2: [3]}, set(), {1, 2}, frozenset(), frozenset({"a", "b"}),
]
SOURCES = [
    "x = 1\n", "def f(a, b=1, *c, d, **e):\n    'doc'\n    return [g for g in a if (lambda: g)()]\n",
    "class A:\n    x: int = 1\n    def m(self): return __class__\n", "try:\n    f()\nexcept E as e:\n    raise\nfinally:\n    g(1.5, 2j, 'text', b'b', (1, 2))\n",
    "async def f():\n    async with a as b:\n        yield await c\n", "for i in range(10):\n    if i in {1, 2, 3}: print(f'{i!r:>{w}}')\n", "def g[T](x: T): nonlocal_ = x; return lambda: nonlocal_\n",
]


def seeds():
    with open(os.path.join(HERE, "data", "every_construct.py"), encoding="utf-8") as file:
        constructs = file.read()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        codes = [compile(source, "<seed>", "exec", dont_inherit=True) for source in SOURCES]
    found = [marshal.dumps(code) for code in codes] * 3
    found += [marshal.dumps(value, version) for value in VALUES if value is not StopIteration for version in (0, 2, 4)]
    found += [marshal.dumps(codes, version) for version in (1, 4)]
    return found


SEEDS = seeds()


def number(chance):
    return chance.choice([0, 1, 2, 3, 5, 16, 127, 128, 255, 256, 1000, 65535, 65536, -1, -2, -128, 2**31 - 1, -2**31, chance.randrange(-(2**31), 2**31)])


def mutate(chance, data):
    at = chance.randrange(len(data)) if data else 0
    match chance.randrange(10):
        case 0:
            del data[at:]
        case 1:
            del data[at : at + chance.choice([1, 1, 2, 4, 5])]
        case 2:
            data[at : at + 1] = bytes([chance.randrange(256)])
        case 3 | 4:
            data[at : at + 1] = bytes([chance.choice(LETTERS) | chance.choice([0, 0, 128])])
        case 5:
            data[at:at] = bytes([chance.choice(LETTERS)])
        case 6:
            data[at : at + 4] = struct.pack("<i", number(chance))
        case 7:
            other = chance.choice(SEEDS)
            start = chance.randrange(len(other))
            data[at : at + chance.randrange(3)] = other[start : start + chance.choice([1, 5, 20, len(other)])]
        case 8:
            if data:
                data[at] ^= 1 << chance.randrange(8)
        case 9:
            if data:
                data[at] = (data[at] + chance.choice([1, -1])) % 256


def mutated(chance):
    """Changed data, without lengths for which CPython would take gigabytes."""
    while True:
        if chance.random() < 0.03:
            letter = chance.choice([b"(\x01\0\0\0", b"[\x01\0\0\0", b")\x01", b"{", b"{N", b"<\x01\0\0\0", b"\xa8\x01\0\0\0", b"[\x02\0\0\0N"])
            data = bytearray(letter * chance.choice([1, 10, 500, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 5000, 20000]) + chance.choice([b"", b"N", b")\0", b"0"]))
        else:
            data = bytearray(chance.choice(SEEDS))
            for _ in range(chance.choice([1, 1, 1, 2, 2, 3, 6])):
                mutate(chance, data)
        if not HUGE.search(data):
            return bytes(data)


def shown(text):
    return text if len(text) < 300 else text[:200] + f"... {len(text)} {zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"


def described(value, depth=0):
    """A text for a loaded value; bytecode is left out, because CPython may crash when it is asked for bytecode that makes no sense."""
    if depth > 50:
        return "..."
    if type(value) is type(described.__code__):
        names = "co_name co_qualname co_filename co_argcount co_posonlyargcount co_kwonlyargcount co_stacksize co_flags co_firstlineno co_names co_varnames co_freevars co_cellvars co_consts co_linetable co_exceptiontable"
        return f"code({', '.join(described(getattr(value, name), depth + 1) for name in names.split())})"
    if type(value) in (tuple, list):
        return f"{type(value).__name__}({', '.join(described(item, depth + 1) for item in value)})"
    if type(value) is dict:
        return f"dict({', '.join(described(key, depth + 1) + ': ' + described(item, depth + 1) for key, item in value.items())})"
    if type(value) in (set, frozenset):
        return f"{type(value).__name__}({', '.join(sorted(described(item, depth + 1) for item in value))})"
    if type(value) is int and abs(value) > 2**5000:
        return hex(value)
    return ascii(value)


def outcome(data):
    try:
        value = marshal.loads(data)
    except (ValueError, EOFError, TypeError, MemoryError, SystemError, OverflowError, RecursionError) as e:
        return f"{type(e).__name__}: {ascii(str(e))}"
    return shown(described(value))


first, count = map(int, sys.argv[1:3])
for seed in range(first, first + count):
    data = mutated(random.Random(seed))
    print("==", seed)
    print(shown(data.hex()))
    print(outcome(data))
