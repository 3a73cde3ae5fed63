# @row NS-04
import sys
def f(a, b=2):
    p = sys._getframe().f_locals
    both = p | {"c": 3}
    print(type(both).__name__, both["c"], both["a"])
    other = {"z": 0} | p
    print(type(other).__name__, list(other)[:3])
    p |= {"a": 5, "q": 6}
    print(type(p).__name__, a, p["q"])
    try:
        p | [("x", 1)]
    except TypeError as e:
        print(e)
f(1)
