# @row GC-01
# @strategy counting: reference counts exist only there
from sys import getrefcount


def receiver():
    got = yield
    while True:
        got = yield getrefcount(got)


def catcher():
    while True:
        try:
            yield
        except ValueError as error:
            caught = error
            del error


value = object()
r = receiver()
next(r)
print(r.send(value), getrefcount(value))
print(r.send(None) > 1000, getrefcount(value))
error = ValueError("thrown")
c = catcher()
next(c)
c.throw(error)
print(getrefcount(error), c.gi_frame.f_locals["caught"] is error)
c.close()
print(getrefcount(error))
