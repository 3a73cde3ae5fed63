# Run once when the image is built: what it loads and makes hot is in the AOT cache, and so is ready when a program starts.
import abc
import argparse
import ast
import asyncio
import base64
import bisect
import collections
import concurrent.futures
import contextlib
import copy
import csv
import dataclasses
import datetime
import decimal
import enum
import fractions
import functools
import glob
import heapq
import inspect
import io
import itertools
import json
import logging
import math
import operator
import os
import pathlib
import pickle
import pprint
import queue
import random
import re
import shutil
import statistics
import string
import struct
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
import traceback
import types
import typing
import unittest
import warnings
import weakref
import zlib


@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: float = 0.0
    tags: list = dataclasses.field(default_factory=list)


class Colour(enum.Enum):
    RED = 1
    GREEN = 2


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...


class Square(Shape):
    __slots__ = ("side",)

    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side**2


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


@functools.lru_cache
def ways(n):
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


@contextlib.contextmanager
def section(title, lines):
    lines.append(f"{title:=^20}")
    try:
        yield lines
    except ValueError as error:
        lines.extend(traceback.format_exception(error))
    finally:
        lines.append("-" * 20)


def kind(value):
    match value:
        case {"x": x, **rest}:
            return x, rest
        case [first, *_]:
            return first
        case Point(x=x, y=0.0):
            return x
        case str() | bytes():
            return "text"
    return None


async def double(n):
    await asyncio.sleep(0)
    return 2 * n


async def gathered():
    async with asyncio.timeout(10):
        return await asyncio.gather(*(double(n) for n in range(3)))


def threads(lines):
    results = queue.Queue()
    lock = threading.Lock()

    def work(n):
        with lock:
            results.put(n)

    started = [threading.Thread(target=work, args=(n,)) for n in range(3)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        lines.append(f"{sorted(results.get() for _ in started)} {list(pool.map(abs, [-1, 2]))}")


def files(lines):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "table.csv"
        with open(path, "w", newline="") as file:
            csv.writer(file).writerows([["a", "b"], [1, "x,y"]])
        with open(path) as file:
            lines.append(str(list(csv.DictReader(file))))
        data = path.read_bytes()
        shutil.copy(path, path.with_suffix(".bak"))
        lines.append(f"{zlib.crc32(data):x} {base64.b64encode(data)} {len(glob.glob(folder + '/*'))}")
    text = io.StringIO()
    logging.basicConfig(stream=text, level=logging.INFO, format="%(levelname)s %(message)s")
    logging.info("%d lines", len(lines))
    lines.append(text.getvalue())


def values(lines):
    lines.append(f"{decimal.Decimal('1.10') / 3} {fractions.Fraction(3, 6)} {statistics.mean([1, 2, 4])}")
    lines.append(f"{datetime.datetime(2024, 10, 7) + datetime.timedelta(hours=30):%Y-%m-%d %H:%M}")
    lines.append(f"{pickle.loads(pickle.dumps({'k': Point(1)}))} {struct.unpack('<hI', struct.pack('<hI', -1, 7))}")
    heap = [5, 1, 3]
    heapq.heapify(heap)
    lines.append(f"{heapq.heappop(heap)} {bisect.bisect([1, 3, 5], 3)} {ast.literal_eval('[1, {2: (3,)}]')}")
    lines.append(pprint.pformat({n: list(range(n)) for n in range(12)}))
    lines.append(f"{bytearray(b'abc')[::-1].hex()} {memoryview(b'xyz')[1:].tobytes()} {'é'.encode()!r} {'ß'.upper()}")


def main():
    lines = []
    with section("numbers", lines):
        lines.append(f"{math.pi:.3f} {10**40:,} {0.1 + 0.2!r} {sum(i * i for i in range(1000)):x} {3 + 4j}")
        lines.append(str(list(itertools.islice(fibonacci(), 30))))
        lines.append("%5.2f|%-8s|%04d" % (ways(25), "left", 7))
    with section("containers", lines):
        words = re.findall(r"\w+", textwrap.dedent("  the quick brown fox jumps over the lazy dog the end") * 20)
        counts = collections.Counter(words)
        lines.append(str(sorted(counts.items(), key=operator.itemgetter(1, 0), reverse=True)))
        lines.append(json.dumps({"a": [1, 2.5, None, True], "b": {"c": "é\n"}}, indent=1, sort_keys=True))
        lines.append(str(json.loads('{"x": [1, 2, {"y": "z"}], "w": -1.5e3}')))
        lines.append(str({n: {c for c in word} for n, word in enumerate(words[:9])}.keys()))
    with section("classes", lines):
        points = [Point(3, 1.0), Point(1), Point(2, 2.0, ["t"])]
        lines.append(f"{min(points)} {sorted(points)} {copy.deepcopy(points) == points} {Colour(2)!r} {Square(4).area}")
        lines.append(str([kind(v) for v in ({"x": 1, "z": 2}, [1, 2], Point(4), "s", None)]))
        lines.append(str(inspect.signature(Point)))
        raise ValueError("wanted", len(lines))
    with section("library", lines):
        values(lines)
        files(lines)
        threads(lines)
        lines.append(str(asyncio.run(gathered())))
        lines.append(str(subprocess.PIPE))
    with section("end", lines):
        lines.append(string.Template("$who").substitute(who=os.path.join("a", "b")))
        random.Random(4).shuffle(points)
        weakref.finalize(points[0], lines.append, "gone")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
