# @row NS-07
def attempt(*args, **kw):
    try:
        print(exec(*args, **kw))
    except Exception as e:
        print(type(e).__name__, str(e).splitlines()[0])
attempt("x = 1")
attempt("y", {"y": 1}, {})
attempt("y", globals={"y": 1})
attempt("y", locals={"y": 1})
attempt("y", {}, {}, 1)
attempt("y", 5)
attempt("y", {}, 5)
attempt(5)
attempt()
attempt(b"z = 1")
attempt("x", "y")
attempt("x = (", {})
attempt("x = 1", closure=None)
attempt("x = 1", closure=())
attempt(compile("1", "s", "eval"))
attempt((lambda: 5).__code__)
attempt((lambda a: 5).__code__)
def g():
    a = 1
    return lambda: a
attempt(g().__code__)
attempt("x\0")
