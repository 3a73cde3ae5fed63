# @row OM-01
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


n = 5
show(lambda: n.real)
show(lambda: n.nothing)
show(lambda: setattr(n, "x", 1))
show(lambda: setattr(n, "real", 1))
show(lambda: delattr(n, "real"))
show(lambda: delattr(n, "x"))
show(lambda: "abc".__dict__)
show(lambda: setattr("abc", "x", 1))
show(lambda: setattr(object(), "x", 1))
show(lambda: setattr(None, "x", 1))
show(lambda: None.x)
show(lambda: setattr(len, "x", 1))
show(lambda: len.__name__)
show(lambda: setattr(len, "__name__", "y"))
show(lambda: getattr([], "x", "default"))
show(lambda: getattr([], 5))
show(lambda: hasattr([], "append"))
show(lambda: setattr(int, "x", 1))
show(lambda: delattr(str, "upper"))
show(lambda: setattr(list, "append", None))
