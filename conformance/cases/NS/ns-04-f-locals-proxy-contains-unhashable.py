# @row NS-04
import sys
def f(a):
    p = sys._getframe().f_locals
    for attempt in (lambda: [] in p, lambda: p.get([]), lambda: p.setdefault([], 1), lambda: 5 in p):
        try:
            print(attempt())
        except Exception as e:
            print(type(e).__name__, e)
    print(hasattr(p, "__hash__") and p.__hash__)
f(1)
