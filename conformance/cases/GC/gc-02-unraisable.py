# @row GC-02
# @strategy counting: the moment of finalisation is the point
import sys
def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.err_msg, args.object.__qualname__, args.exc_traceback is not None)
sys.unraisablehook = hook
class Bad:
    def __del__(self): raise ValueError("in del")
b = Bad()
del b
print("went on")
def f():
    x = Bad()
    return 5
print(f())
try:
    y = Bad()
    raise KeyError("outer")
except KeyError as e:
    del y
    print("caught", e)
import weakref
class W: pass
w = W()
def callback(r): raise TypeError("in callback")
r = weakref.ref(w, callback)
del w
print(r())
