# @row NS-04
import sys
def f(a):
    b = 2
    p = sys._getframe().f_locals
    print(type(p).__name__, p["a"], p["b"], len(p), sorted(p), "a" in p, "zz" in p, p.get("zz", "default"))
    p["a"] = "changed"
    p["extra"] = 3
    c = 5
    print(a, p["c"], p["extra"], "extra" in p, sys._getframe().f_locals["extra"], sys._getframe().f_locals is p)
    p.update({"b": "updated", "more": 4})
    print(b, p["more"], p.setdefault("a", 1), p.setdefault("fresh", 9))
    return p
p = f(1)
print(sorted(p), p["a"], p["extra"])
try:
    p.update(b=1)
except TypeError as e:
    print(e)
