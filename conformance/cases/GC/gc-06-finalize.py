# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    pass


def callback(*args, **named):
    print("called", args, named)
    return "result"


c = C()
f = weakref.finalize(c, callback, 1, two=2)
print(f.alive, f.atexit, f.peek()[0] is c, f.peek()[1:] == (callback, (1,), {"two": 2}))
print(f(), f.alive, f(), f.peek(), f.detach())
f = weakref.finalize(c, callback)
object_, *rest = f.detach()
print(object_ is c, rest[1:], f.alive)
f = weakref.finalize(c, callback, "by death")
del c, object_
print(f.alive, f.atexit)
try:
    weakref.finalize()
except TypeError as e:
    print(e)
