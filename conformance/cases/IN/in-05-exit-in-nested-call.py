# @row IN-05
# @process
class D:
    def __exit__(self, t, v, tb): print("exit with", t.__name__, v.code)
    def __enter__(self): return self
def f():
    with D():
        raise SystemExit(["not", "a", "number"])
f()
