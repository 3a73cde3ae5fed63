# @row NS-01
def attempt(source, **names):
    ns = {"__builtins__": names, "__name__": "n"}
    try:
        exec(source, ns)
        print(sorted(k for k in ns if not k.startswith("__")))
    except Exception as e:
        print(type(e).__name__, e)
attempt("import sys")
attempt("class A: pass")
attempt("assert 0")
attempt("x = [i for i in (1, 2)]")
attempt("raise ValueError")
attempt("import a.b as c", __import__=lambda *a: type("M", (), {"b": a[0]}))
attempt("from a import *", __import__=lambda *a: type("M", (), {"__dict__": {"x": 1}, "__all__": []}))
attempt("print('x')")
attempt("try:\n 1/0\nexcept: caught = 1")
attempt("with open: pass")
attempt("def f(): return undefined\nf()")
