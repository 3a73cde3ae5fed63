# @row NS-06
# Loop and context targets are any targets: attributes, items, nested and starred; they stay bound, a failing one keeps what came before.
import contextlib
class O: pass
o, l = O(), [0, 0]
for o.x in "ab": pass
for l[0], l[1] in [(1, 2), (3, 4)]: pass
print(o.x, l)
for l[l[0] % 2], *o.rest in [(0, 1, 2), (1, 7)]: print(l, o.rest)
for i, (a, *b) in enumerate(["xyz", "p"]): print(i, a, b)
try:
    for p, q in [(1, 2), (3,), (5, 6)]: pass
except ValueError as e: print(e, p, q)
for never in []: pass
try: never
except NameError as e: print(e)
with contextlib.nullcontext((1, [2, 3])) as (a, [b, c]): print(a, b, c)
with contextlib.nullcontext(5) as o.ctx, contextlib.nullcontext(6) as l[0]: print(o.ctx, l)
with (contextlib.nullcontext(1) as a, contextlib.nullcontext(a + 1) as b,): print(a, b)
class CM:
    def __enter__(self): return 1, 2
    def __exit__(self, t, v, tb):
        print("exit", t and t.__name__)
        return True
with CM() as (a, b, c): print("not here")
print("after")
for x in (y := [1, 2, 3]):
    if x == 2: y.append(4)
print(x, y)
for x in range(3):
    x = "rebound"
else: print(x)
