# @row IN-04
def g():
    while True:
        try:
            got = yield "ready"
            print("got", got)
        except ValueError as e:
            print("caught", repr(e))
            yield "recovered"
        except GeneratorExit:
            print("closing")
            raise
        finally:
            print("finally")
x = g()
next(x)
print(x.throw(ValueError("v")), next(x))
try:
    x.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
try:
    next(x)
except StopIteration:
    print("finished")
y = g()
next(y)
y.close()
y.close()
fresh = g()
try:
    fresh.throw(TypeError("before start"))
except TypeError as e:
    print(e)
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield "ignored"
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "close value"
r = returns_on_close()
next(r)
print(r.close())
def stops():
    yield 1
    raise StopIteration("inside")
z = stops()
next(z)
try:
    next(z)
except RuntimeError as e:
    print(e, repr(e.__cause__))
w = g()
next(w)
for args in ((), (5,), ("x",), (ValueError, "text"), (ValueError, ValueError("a"), None), (ValueError("i"), "v")):
    try:
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            v = g()
            next(v)
            try:
                print(v.throw(*args))
            finally:
                v.close()
    except Exception as e:
        print(type(e).__name__, e)
w.close()
