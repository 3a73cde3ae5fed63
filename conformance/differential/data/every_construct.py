"""Sources for mutate_source: every construct of the grammar at least once, in pieces of a few lines."""
from __future__ import annotations
import os, sys as system, os.path as path
from . import sibling
from ..package.module import (first, second as other,)
from collections import *

x = y = 0x_ff + 0b101 + 0o17 + 1_000 + 1.5e-3 + 2j + .5 - 3.
a, *b = (1, 2, *range(3)), [4, *b], {5, *b}, {'k': 1, **b, }
x += 1; x -= 2; x *= 3; x @= m; x /= 4; x //= 5; x %= 6; x **= 7
x >>= 8; x <<= 9; x &= 10; x ^= 11; x |= 12
x: int = 5
(y): 'text' = 6
z.attribute[0]: list[int]
[a, [b, c]] = (d, e), *f = g

def function(a, b: int = 1, /, c=2, *args: tuple, d, e=3, **kwargs) -> "result":
    '''A docstring.'''
    global x, y
    if a is not b and c not in d or not e:
        return a if b else c
    elif a <= b < c != d >= e == f > g:
        yield
    else:
        yield from b
    return *a, b

async def coroutine(a, *, b):
    async with a as b, c() as (d, e), f:
        await x ** 2
    async for i, in y: # type: int
        yield await i
    else:
        return
    return_value = [i async for i in y if await i]

@decorator
@other.decorator(1, *a, k=2, **b)
class Name(Base, metaclass=Meta, *bases, **options):
    x: int
    __slots__ = 'a', 'b'
    def __private(self, /): return __class__, super().__private
    @property
    def value(self): nonlocal_value = self.__value; return nonlocal_value

def outer():
    count = 0
    def inner():
        nonlocal count
        count += 1
        return lambda a, /, b=1, *c, d=2, **e: (a, b, c, d, e, count)
    del count, inner.attribute, inner[0], (a, b), [c]
    assert count, "message"
    pass

try:
    raise ValueError("x") from None
except (TypeError, ValueError) as error:
    raise
except OSError: pass
except:
    print(error, file=sys.stderr)
else:
    x = 1
finally:
    y = 2

try:
    group()
except* ValueError as eg:
    pass
except* (TypeError, OSError):
    raise eg

for i in range(10):
    if i: continue
    while True:
        break
    else: pass
else:
    print(*a, sep='', **b)

with open(p) as f, (g): pass
with (open(p) as f, h,): pass

match command.split(), rest:
    case [Point(x=0, y=-1.5), *_] | [] if (n := 3) > 2:
        pass
    case {"key": value, 1 + 2j: None, **others}:
        pass
    case (1 | 2 as number), "text" "more", b'bytes', True, module.CONST:
        pass
    case str() | Point(1, y=2): pass
    case _:
        pass

type Alias[T: int, *Ts, **P] = dict[T, Callable[P, *Ts]]
def generic[T: (int, str) = int, *Ts = *tuple[int], **P = [int]](x: T, *args: *Ts) -> T: return x
class Generic[T]: attribute: T

s = 'single' "double" '''triple
lines''' r'\raw' b"bytes\x41" rb'\d' u'u' "\N{BULLET}\u20ac\U0001f600\101\
continued"
f = f'{x}' f"{x!r:>{width}.{precision}}" rf'\{x}' f'''{
    x = :%Y-%m-%d}''' F"{'nested' f'{y}'}{{literal}}{lambda_ := 3}{(lambda: 1)()}"
f"{x:{'{'}>10}{d['key']!s}\N{BULLET}{*a, b}"
e = [i for i in a if i if not i for j in i]
e = {k: v for k, v in d.items()}; e = {i for i in a}; e = (i for (i) in a)
e = sum(i*j for i, j in zip(a, b)) + f(a)(b)[c].d[1:2, ::3, ...][*e]
e = a[b:c:d], a[:], a[b:], a[:c], a[*b, c], ~a, -b, +c, not d, (yield), (n := 5), (), [], {}
e = a + b - c * d / e // f % g @ h ** -i << j >> k & l ^ m | n
nombre_é = 'ñ' + данные + 名前 # a comment
if x: pass; y = 1
if x:
	tab = 1
else:
        spaces = 2
long = (1 +
    2
  + 3) \
  + 4
print(None, True, False, ..., __debug__, NotImplemented)
