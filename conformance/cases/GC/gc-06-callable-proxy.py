# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class F:
    def __call__(self, *args, **named):
        return args, named


def function(x):
    return x * 2


f = F()
p, q = weakref.proxy(f), weakref.proxy(function)
print(type(p).__name__, type(q).__name__, p(1, x=2), q(21))
print(callable(p), callable(weakref.proxy(set())))
print(type(weakref.proxy(F)).__name__)
print(isinstance(p, weakref.ProxyTypes), isinstance(weakref.proxy({1}), weakref.ProxyTypes))
del f
try:
    p()
except ReferenceError as e:
    print(e)
