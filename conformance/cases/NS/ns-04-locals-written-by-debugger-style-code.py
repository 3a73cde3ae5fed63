# @row NS-04
import sys
def run(code, **local):
    def target():
        x = 1
        y = [2]
        exec(code, globals(), sys._getframe().f_locals)
        return x, y
    return target()
print(run("x = 100"), run("y.append(3)"), run("x, y = y, x"), run("z = x"), run("for x in range(3): pass"))
for code in ("del x", "del y"):
    try: print(run(code))
    except (ValueError, NameError) as e: print(type(e).__name__, e)
def tracer():
    v = "before"
    sys._getframe().f_locals["v"] = "after"
    f = lambda: v
    return v, f(), [v for _ in (1,)]
print(tracer())
