# @row OM-10
# Slot descriptors look at the type of the object for getting, setting and deleting; their own attributes and repr.
class A: __slots__ = ("x",)
class B: __slots__ = ("x",)
class C(A): pass
d = A.x
print(repr(d), d.__name__, d.__qualname__, d.__objclass__, d.__doc__, type(d).__name__)
for o in (B(), 5, None, A, C(), A()):
    for act in (lambda: d.__get__(o, type(o)), lambda: d.__set__(o, 1), lambda: d.__get__(o), lambda: d.__delete__(o), lambda: d.__delete__(o)):
        try: print(act() is d or "value" if act is None else act())
        except (AttributeError, TypeError) as e: print(type(e).__name__, e)
print(d.__get__(None, A) is d)
for act in (lambda: d.__get__(None), lambda: d.__set__(A()), lambda: d(), lambda: setattr(d, "__doc__", "x"), lambda: setattr(d, "__name__", "x"), lambda: type(d)(), lambda: d.__reduce__()):
    try: print(act())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
B.x = A.x
try: B().x
except TypeError as e: print(e)
try: B().x = 1
except TypeError as e: print(e)
