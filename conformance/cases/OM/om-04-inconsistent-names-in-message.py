# @row OM-04
class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
def attempt(*bases):
    try:
        return type("Z", bases, {}).__mro__
    except TypeError as e:
        return str(e)
print(attempt(XY, YX))
print(attempt(X, XY))
print(attempt(object, X))
print(attempt(X, X))
print(attempt(X, Y, X))
print(attempt(int, bool), attempt(object, int), attempt(XY, X, Y) == attempt(XY), attempt(Y, XY))
