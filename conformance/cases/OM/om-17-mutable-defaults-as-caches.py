# @row OM-17
# The default that keeps state: memo tables, counters, accumulators that are reset, and defaults reached from outside.
def fib(n, memo={}):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(50), len(fib.__defaults__[0]))
fib.__defaults__[0].clear()
print(fib(3), fib.__defaults__)
def unique(x, seen=set()):
    new = x not in seen
    seen.add(x)
    return new
print([unique(c) for c in "abca"], [unique(c, set()) for c in "aa"])
def stack(x=None, *, items=[]):
    if x is None: return items.pop()
    items.append(x)
print(stack(1), stack(2), stack(), stack.__kwdefaults__)
missing = object()
def get(d, k, default=missing):
    if k in d: return d[k]
    if default is missing: raise KeyError(k)
    return default
try: get({}, 1)
except KeyError as e: print("KeyError", e)
print(get({}, 1, None), get({1: 2}, 1))
def late(l=None): l = [] if l is None else l; l.append(0); return l
print(late() is late(), late.__defaults__)
def alias(a=[], b=[]): a.append(1); return a, b
print(alias(), alias(b=alias.__defaults__[0]))
shared = []
def one(l=shared): return l
def two(l=shared): return l
one().append("x")
print(two(), one() is two() is shared)
