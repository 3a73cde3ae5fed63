# @row IN-05
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
class Other:
    __match_args__ = ("a",)
    def __init__(self, a): self.a = a
def m(v):
    match v:
        case 0 | 1: return "small int"
        case -5: return "minus five"
        case "a" | b"a": return "letter"
        case None: return "none"
        case True: return "never, True == 1"
        case 1.5 | 2+3j: return "number"
        case Point(0, 0): return "origin"
        case Point(x, y=0): return f"on axis {x}"
        case Point() as p if p.x == p.y: return "diagonal"
        case Other(a=[first, *_]): return f"other list {first}"
        case Other(a): return f"other {a}"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [x, y, *rest] if rest: return f"many {x} {y} {rest}"
        case (x, y): return f"pair {x} {y}"
        case {"type": "t", **kw}: return f"typed {kw}"
        case {"a": {"b": deep}}: return f"deep {deep}"
        case {}: return "mapping"
        case str() | bytes(): return "text"
        case int(n): return f"int {n}"
        case float() as f: return f"float {f}"
        case range(): return "range"
        case _: return "default"
for v in (0, 1, True, -5, "a", b"a", None, 1.5, 2 + 3j, Point(0, 0), Point(3, 0), Point(4, 4), Point(1, 2), Other([1, 2]), Other(5), [], [7], (1, 2), [1, 2, 3, 4], "xy", {"type": "t", "z": 1}, {"a": {"b": 2}}, {"q": 1}, {}, 42, 2.25, range(3), {1}, b"zz", iter([])):
    print(m(v))
class BadArgs: __match_args__ = 5
class BadItem: __match_args__ = (5,)
class NoArgs: pass
def bad(v, cls):
    match v:
        case cls(1, 2, 3): return "?"
for v, c in ((Point(1, 2), Point), (BadArgs(), BadArgs), (BadItem(), BadItem), (NoArgs(), NoArgs), (5, int), (5, 5)):
    try:
        print(bad(v, c))
    except TypeError as e:
        print(e)
import enum
class Color(enum.Enum):
    RED = 1
    BLUE = 2
match Color.BLUE:
    case Color.RED: print("red")
    case Color.BLUE: print("blue")
match 5, 6:
    case a, b if a > b: print("greater")
    case a, b: print("bound", a, b)
match {"k": 1, "l": 2}:
    case {"k": int(q), **rest}: print(q, rest)
