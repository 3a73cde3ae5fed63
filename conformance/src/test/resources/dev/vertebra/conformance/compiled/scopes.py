def counter():
    n = 0

    def more(by=1):
        nonlocal n
        n += by
        return n

    def forget():
        nonlocal n
        del n

    return more, forget


def late():
    def use():
        return value

    try:
        use()
    except NameError as e:
        print(e)
    value = 3
    return use()


def comprehensions(n):
    x = "outer"
    a = [x for x in range(n)]
    b = {x: y for x in a for y in a if x < y}
    c = {x % 3 for x in a}
    d = [[x * y for y in range(x)] for x in a]
    return x, a, b, c, d, sorted(locals())


def kept_by_closures(n):
    x = "outer"
    a = range(n)
    e = [lambda: x for x in a]
    f = [lambda x=x: x for x in a]
    g = list(x + z for x in a for z in [n])
    h = [y := n, [y := y + i for i in a], y]
    return x, [k() for k in e], [k() for k in f], g, h, sorted(locals())


def failing_comprehension(n):
    x = "outer"
    try:
        [10 // x for x in n]
    except ZeroDivisionError:
        return x


more, forget = counter()
print(more(), more(5), more(by=10))
forget()
for f in more, forget:
    try:
        f()
    except NameError as e:
        print(e)
print(late())
print(comprehensions(4), kept_by_closures(4))
print(failing_comprehension([2, 1, 0]), failing_comprehension([1]))


def made(n):
    class Inner:
        kept = n
        squares = [n * i for i in range(3)]

        def method(self):
            return __class__.__name__, self.kept, n

    return Inner


print([made(i)().method() for i in range(3)], made(2).squares)


def globals_change():
    global word
    word = 1
    a = word
    word += 1
    b = word
    del word
    try:
        return word
    except NameError as e:
        return a, b, str(e)


print(globals_change())
len_ = len
print(len("abc"))


def shadowed(s):
    return len(s)


print(shadowed("abc"))
len = lambda s: "shadowed"
print(shadowed("abc"))
del len
print(shadowed("abc"))


def attributes(things):
    return [t.value for t in things] + [t.method() for t in things]


class A:
    value = 1

    def method(self):
        return "A"


class B(A):
    @property
    def value(self):
        return 2

    method = staticmethod(lambda: "B")


class C:
    __slots__ = ("value",)

    def method(self, *args):
        return args


def same_place():
    a, c = A(), C()
    c.value = 5
    seen = []
    for i in range(6):
        seen.append(attributes([a, B(), c]))
        if i == 2:
            a.value = 7
        if i == 3:
            A.method = lambda self: "changed"
        if i == 4:
            a.method = lambda: "own"
            del c.value
            c.value = i
    return seen


print(same_place())


def matched(x):
    match x:
        case 0 | 1:
            return "small"
        case [a, *rest] if rest:
            return a, rest
        case {"k": v, **others}:
            return v, others
        case A(value=v):
            return "A", v
        case str() as s:
            return s.upper()
        case _:
            return None


print([matched(x) for x in (0, 1, 2, [1], [1, 2, 3], {"k": 1, "j": 2}, A(), B(), "text", None)])


def frames(n):
    import sys

    a = n + 1
    before = dict(sys._getframe().f_locals)
    sys._getframe().f_locals["a"] = "written"
    return before["a"], a, sorted(locals())


print([frames(n) for n in range(2)])
