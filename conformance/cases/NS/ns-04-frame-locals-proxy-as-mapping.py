# @row NS-04
import sys, collections.abc, copy
def f(x, y):
    p = sys._getframe().f_locals
    del_me = 1
    del del_me
    print(list(p), list(p.keys()), list(p.values())[:2], list(p.items())[:2], list(reversed(p)))
    print(p == {"x": 1}, p == p, p == dict(p), dict(p) == p, p != {}, bool(p), type(p.copy()).__name__, p.copy()["x"])
    print(
        isinstance(p, collections.abc.Mapping), isinstance(p, dict), type(p | {"q": 1}).__name__, (p | {"q": 1})["q"],
        ({"q": 2} | p)["x"],
    )
    p |= {"y": "ior", "new": 1}
    print(y, p["new"], type(p).__name__)
    try:
        copy.copy(p)
    except TypeError as e:
        print(e)
    return str(p)[:9]
print(f(1, 2))
