# @row IN-03
import sys
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(500), sys.getrecursionlimit())
def forever(n): return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
class R:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __getattr__(self, n): return getattr(self, n + "x")
for f in (lambda: repr(R()), lambda: R() == 1, lambda: R().y):
    try:
        f()
    except RecursionError as e:
        print(str(e)[:32])
sys.setrecursionlimit(5000)
print(depth(4000))
sys.setrecursionlimit(1000)
for bad in (0, -1, "x"):
    try:
        sys.setrecursionlimit(bad)
        print("set", bad)
    except Exception as e:
        print(type(e).__name__, e)
def mutual_a(n): return mutual_b(n - 1) if n else "a"
def mutual_b(n): return mutual_a(n - 1) if n else "b"
print(mutual_a(301))
fact = lambda n: n * fact(n - 1) if n else 1
print(fact(50))
def gen(n):
    yield n
    if n:
        yield from gen(n - 1)
print(sum(gen(200)))
