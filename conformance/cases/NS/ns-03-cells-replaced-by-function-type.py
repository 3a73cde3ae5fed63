# @row NS-03
# A function made from another's code shares the cells that it is given and checks their number and kind.
import types
def outer(a, b):
    def inner():
        nonlocal a
        a += 1
        return a, b
    return inner
one, two = outer(1, 2), outer(10, 20)
mixed = types.FunctionType(one.__code__, {}, "mixed", None, (one.__closure__[0], two.__closure__[1]))
print(one.__code__.co_freevars, mixed(), one(), mixed(), two())
for closure in ((), None, (one.__closure__[0],), (1, 2), list(one.__closure__), one.__closure__ * 2):
    try:
        types.FunctionType(one.__code__, {}, "bad", None, closure)
        print("made")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def plain(): pass
for code in (one.__code__, outer.__code__, plain.__code__):
    try:
        plain.__code__ = code
        print("set")
    except ValueError as e:
        print(e)
try:
    one.__code__ = plain.__code__
except ValueError as e:
    print(e)
try:
    one.__closure__ = ()
except AttributeError as e:
    print(e)
try:
    types.FunctionType(plain.__code__, {}, "p", None, (types.CellType(),))
except ValueError as e:
    print(e)
