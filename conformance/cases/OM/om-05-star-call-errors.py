# @row OM-05
def f(*a, **k): return a, k
def attempt(run):
    try:
        print(run())
    except TypeError as e:
        print(e)
attempt(lambda: f(*5))
attempt(lambda: f(**5))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(a=1, **{"a": 2}))
attempt(lambda: f(**{"a": 1}, **{"a": 2}))
attempt(lambda: f(*[1], *"ab", x=1, **{"y": 2}))
attempt(lambda: len(*[[1]], **{}))
attempt(lambda: len(**{"obj": []}))
attempt(lambda: dict(a=1, **{"a": 2}))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: f(*(x for x in [1, 2]), *{3: 4}))
attempt(lambda: f(**[("a", 1)]))
