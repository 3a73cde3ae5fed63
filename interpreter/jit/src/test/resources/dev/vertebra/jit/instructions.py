# Functions that together need every instruction that the compiler can write. They are translated, not run.
import a.b.c as d
from a import b
from a import *

assert d, b
annotated: int = 1


def arithmetic(a, b, c):
    x = a + b - c * a / b // c % a & b | c ^ a << b >> c
    x += a
    x -= b
    x *= c
    x /= a
    x //= b
    x %= c
    x &= a
    x |= b
    x ^= c
    x <<= a
    x >>= b
    x **= c
    x @= a
    return -x, ~x, +x, not x, a**b, a @ b


def comparisons(a, b):
    kept = a < b, a == b, a != b, a >= b, a is b, a is not b, a in b, a not in b
    if a < b or not a > b and a is None or b is not None or a in b or a is b:
        return kept
    if a is not None and b is None:
        return a if a else b
    while a and not b:
        a = b if a[0] else None
    return bool(a == b) is True


def locals_and_stack(a, b):
    a, b = b, a
    a, b, c = b, a, b
    c = d = a
    x = y = z = w = v = [a]
    del x
    x = b
    return x, y, z, w, v, c, d


def maybe_unbound(a):
    if a:
        x = a
    y = x
    del x
    return y


def containers(a, b):
    t = (a, b)
    l = [a, b]
    s = {a, b}
    m = {a: b, b: a}
    k = {"a": a, "b": b}
    l2 = [*t, a, *l]
    t2 = (*t, a, *l)
    s2 = {*t, a, 1, 2, 3}
    m2 = {**m, "x": a, **k}
    l3 = [1, 2, 3, 4]
    s3 = {1, 2, 3}
    return t, l, s, m, k, l2, t2, s2, m2, l3, s3, a[b:], a[b:a], a[b:a:2], a[1:2], {}


def elements(a, b):
    a[b] = b
    a[b][a] = a[b]
    a[b] += 1
    del a[b]
    a[b:] = b
    a[1:2] = b
    x = a[b:a]
    a.x = b
    a.x.y = a.y
    a.x += 1
    del a.x
    first, *rest, last = a
    (p, q), r = b
    return x, first, rest, last, p, q, r


def texts(a, b):
    return f"{a}", f"{a!r:>{b}}", f"{a!s}{b!a}", f"{a:x}"


def globals_():
    global counter
    counter = counter + 1
    del counter
    return len(str(counter))


def calls(f, a, *args, **kwargs):
    f()
    f(a)
    f(a, x=a)
    f(*args)
    f(**kwargs)
    f(a, *args, x=a, **kwargs)
    a.m()
    a.m(a, x=f)
    return f(a.m(f(a)), f)


def closures(a, b):
    c = a

    def inner(x: int, y=a, *, z=b) -> int:
        nonlocal c
        c = x + a
        return c, b

    def deleting():
        nonlocal c
        del c
        return __class__

    return inner, deleting, lambda: c


class Plain:
    x = 1
    y = x
    del x
    annotated: int = 3

    def method(self):
        return super().method(), super().attribute, super(Plain, self).other


class Generic[T: int, *Ts, **P](Plain, metaclass=type):
    def method[U: (int, str) = str](self, u: U) -> T:
        return u, __class__


type Alias[T] = list[T]


def with_class_scope(a):
    class Inner:
        b = a
        c = lambda: a
        a = a

    return Inner


def loops(a, b):
    for x in a:
        if x:
            continue
        if b:
            break
        for y in x:
            print(y)
    else:
        b = 1
    while True:
        a = a + 1
        if a > 100:
            return b


def comprehensions(a, b):
    l = [x + b for x in a if x]
    s = {x for x in a}
    m = {x: y for x, y in a}
    n = [[y for y in x] for x in a]
    g = (x for x in a)
    c = [lambda: x for x in a]
    return l, s, m, n, g, c, sum(x for x in a)


def exceptions(a):
    try:
        a()
    except ValueError as e:
        raise TypeError from e
    except (KeyError, IndexError):
        raise
    else:
        a = 1
    finally:
        print(a)
    try:
        return a
    finally:
        a = 2
    raise a


def groups(a):
    try:
        a()
    except* ValueError as e:
        print(e)
    except* TypeError:
        return_ = 1
    return a


def contexts(a, b):
    with a as x, b:
        x()
    with a:
        return 1


def generator(a):
    x = yield
    y = yield a
    z = yield from a
    try:
        yield x
    finally:
        yield y
    return z


async def coroutine(a):
    await a
    async with a as b:
        pass
    async for c in a:
        if c:
            break
    l = [x async for x in a]
    m = [await x for x in a]
    return l, m, (x async for x in a), b


async def asynchronous_generator(a):
    yield a
    async for b in a:
        yield b


def matching(a):
    match a:
        case 1 | 2:
            return 1
        case [x, y, *z]:
            return x, y, z
        case {"k": v, **rest}:
            return v, rest
        case complex(real=r, imag=i):
            return r, i
        case str() | None:
            return None
        case _ if a:
            return a


def far(a):
    for x in a:
        a = a.m0(x, a, 1000) if x[5] else x
        a = a.m1(x, a, 1001) if x[6] else x
        a = a.m2(x, a, 1002) if x[7] else x
        a = a.m3(x, a, 1003) if x[8] else x
        a = a.m4(x, a, 1004) if x[9] else x
        a = a.m5(x, a, 1005) if x[10] else x
        a = a.m6(x, a, 1006) if x[11] else x
        a = a.m7(x, a, 1007) if x[12] else x
        a = a.m8(x, a, 1008) if x[13] else x
        a = a.m9(x, a, 1009) if x[14] else x
        a = a.m10(x, a, 1010) if x[15] else x
        a = a.m11(x, a, 1011) if x[16] else x
        a = a.m12(x, a, 1012) if x[17] else x
        a = a.m13(x, a, 1013) if x[18] else x
        a = a.m14(x, a, 1014) if x[19] else x
        a = a.m15(x, a, 1015) if x[20] else x
        a = a.m16(x, a, 1016) if x[21] else x
        a = a.m17(x, a, 1017) if x[22] else x
        a = a.m18(x, a, 1018) if x[23] else x
        a = a.m19(x, a, 1019) if x[24] else x
        a = a.m20(x, a, 1020) if x[25] else x
        a = a.m21(x, a, 1021) if x[26] else x
        a = a.m22(x, a, 1022) if x[27] else x
        a = a.m23(x, a, 1023) if x[28] else x
    return a


print([x for x in d], *d)
print(locals())
