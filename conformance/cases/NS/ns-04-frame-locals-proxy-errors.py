# @row NS-04
import sys
def f():
    a = 1
    def inner(): return a
    p = sys._getframe().f_locals
    attempts = [
        "del p['a']", "p.pop('a')", "p.popitem()", "p.clear()", "p['zz']", "del p['zz']", "p[1]", "p[1] = 2",
        "p.pop('zz')", "p.pop('zz', 5)", "hash(p)", "p.nothing", "p.copy()", "p + {}", "p.fromkeys('a')", "p < {}",
        "p.update(5)", "p.update([(1, 2, 3)])", "p.get()", "p[[]]", "[] in p",
    ]
    for attempt in attempts:
        try:
            exec(attempt, {"p": p})
            print(attempt, "fine")
        except Exception as e:
            print(attempt, "->", type(e).__name__, e)
f()
