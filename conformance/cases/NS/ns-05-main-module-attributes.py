# @row NS-05
import sys
me = sys.modules["__main__"]
x = 1
print(
    me.x, me.__name__, me.__dict__ is globals(), type(me).__name__, me.__builtins__.__name__, me.__doc__,
    me.__package__, me.__spec__, type(me.__loader__).__name__ != "", me.__annotations__,
)
me.y = 2
print(y)
del me.x
try: x
except NameError as e: print(e)
def f(): return __name__, __doc__, __spec__
print(f())
me.__dict__["__name__"] = "renamed"
class A: pass
print(A.__module__, f()[0], __name__)
__name__ = "__main__"
print(me.__file__ == __file__)
