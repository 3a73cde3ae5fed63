# @row IN-03
import functools
def log(prefix):
    print("make", prefix)
    def decorate(f):
        print("decorate", f.__name__, "with", prefix)
        @functools.wraps(f)
        def wrapper(*args, **kw):
            print(prefix, "before", args, kw)
            result = f(*args, **kw)
            print(prefix, "after", result)
            return result
        return wrapper
    return decorate
@log("outer")
@log("inner")
def add(x, y=1):
    "adds"
    return x + y
print(add(2), add.__name__, add.__doc__, add.__wrapped__.__wrapped__(5), add.__qualname__)
class CountCalls:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
    def __get__(self, obj, owner):
        return functools.partial(self, obj) if obj is not None else self
@CountCalls
def square(x): return x * x
print(square(3), square(4), square.n, square.__name__)
class K:
    @CountCalls
    def m(self, x): return x + 1
k = K()
print(k.m(1), k.m(2), K.m.n)
def singleton(cls): return cls()
@singleton
class Only:
    value = 5
print(Only.value, type(Only).__name__)
@(lambda f: 42)
def gone(): pass
print(gone)
registry = {}
@lambda f: registry.setdefault(f.__name__, f)
def registered(): return "r"
print(registry["registered"]())
@functools.lru_cache(maxsize=2)
def slow(n):
    print("compute", n)
    return n * 10
print(slow(1), slow(1), slow(2), slow(3), slow(1), slow.cache_info(), slow.cache_parameters())
slow.cache_clear()
print(slow.cache_info())
try:
    slow([])
except TypeError as e:
    print(e)
