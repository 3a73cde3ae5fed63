# @row NS-04
import sys
def f(a):
    b = 2
    p = sys._getframe().f_locals
    print(p.setdefault("a", 9), p.setdefault("extra", 3), a)
    p.update({"b": 20, "more": 4})
    for wrong in ([("a", 10)], 5):
        try:
            p.update(wrong)
        except TypeError as e:
            print(e)
    print(a, b, [k for k in p if k not in ("p", "wrong")])
    for attempt in (lambda: p.pop("a"), lambda: p.clear(), lambda: p.popitem(), lambda: p.pop("extra"), lambda: p.fromkeys("a")):
        try:
            print(attempt())
        except Exception as e:
            print(type(e).__name__, e)
f(1)
