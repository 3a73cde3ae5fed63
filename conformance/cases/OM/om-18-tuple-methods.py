# @row OM-18
t = (1, 2, 1, None)
print(
    t.count(1), t.index(None), t.index(1, 1), t + (5,), t * 2, t[1:3], t[::-1], (1,) * 0, tuple("ab"), tuple([]),
    tuple(x for x in (1, 2)), () == tuple(), len(t), 2 in t, t.__getnewargs__(), (1, 2) < (1, 3), () < (0,),
    (1, "a") == (1, "a"),
)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(
    T(1, 2), type(T(1)[:]).__name__, type(T(1) + ()).__name__, T(1) == (1,), hash(T(1)) == hash((1,)), repr(T(1, 2)),
    repr((1,)), repr(()),
)
for bad in (
    lambda: t.index(9), lambda: t.count(), lambda: t[9], lambda: t["a"], lambda: t + [1], lambda: t * 1.5,
    lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(iterable=[]), lambda: t.append(1), lambda: hash(([],)),
    lambda: t < 5, lambda: (1, "a") < (1, 2), lambda: t.index(1, "x"), lambda: t.__setitem__(0, 1),
):
    try: print(bad())
    except (ValueError, TypeError, IndexError, AttributeError) as e: print(type(e).__name__, e)
