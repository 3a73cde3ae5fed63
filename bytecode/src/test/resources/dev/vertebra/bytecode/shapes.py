"""Shapes: classes, closures, generators and pattern matching for the tests of code objects."""
from __future__ import annotations

import math
from dataclasses import dataclass as record

GOLDEN = 1.618033988749895
LIMITS = (-1.0, 0.0, -0.0, 1e300, 2 + 3j, 10 ** 30, -2147483648, 2147483648, b"raw\x00", b"", ..., None, True)
KINDS = ("square", "circle", "naïve", "Größe", "a b"), {1, 2, 3, 1000}


@record
class Point:
    x: float = 0.0
    y: float = 0.0

    def distance(self, other: Point, /, *, scale=GOLDEN) -> float:
        return math.hypot(self.x - other.x, self.y - other.y) * scale


class Registry(dict):
    seen: list[str] = []

    def __missing__(self, key):
        self.seen.append(key)
        return super().__missing__(key) if key in {"square"} else None

    @property
    def total(self):
        def add(a, b):
            nonlocal count
            count += 1
            return a + b

        count = 0
        result = sum(add(k, v) for k, v in self.items() if k is not v)
        return f"{result!r:>{count}} of {count=}"


def classify(shape):
    match shape:
        case Point(x=0, y=0):
            return "origin"
        case {"kind": "square" | "circle" as kind, **rest}:
            return kind, rest
        case [first, *_, last] if first != last:
            return first, last
        case str() | bytes():
            return "text"
        case _:
            return None


def area[T: (int, float)](*sides: T, unit="m²") -> T:
    total = 1
    for side in sides:
        if side < 0:
            continue
        elif side > 100:
            break
        total *= side
    else:
        total = -total
    while total > 1000 and unit:
        total //= 2
    return [t ** 2 for t in (total, -total) if t][0:1]


type Pair[K] = tuple[K, K]
