# @row OM-18
import sys
print(sys.exc_info(), sys.exception())
def f():
    try: raise ValueError("outer")
    except ValueError:
        print(sys.exception(), sys.exc_info()[0].__name__, sys.exc_info()[2] is not None)
        try: raise KeyError("inner")
        except KeyError: print(sys.exception())
        print(sys.exception())
        g()
    print(sys.exception())
def g(): print("in callee", sys.exception())
f()
def gen():
    print("gen sees", sys.exception())
    try: raise OSError("gen")
    except OSError: yield 1
    print("gen later", sys.exception())
    yield 2
try: raise TypeError("around")
except TypeError:
    i = gen()
    next(i)
    print(sys.exception())
next(i)
print(sys.exception())
