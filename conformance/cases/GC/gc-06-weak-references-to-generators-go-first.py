# @row GC-06
# @strategy counting: the moment of finalisation is the point
# Weak references to a dying generator are cleared before it is closed, those to other objects after their finalisers.
import weakref


class Noisy:
    def __del__(self):
        print("del")


def walk():
    try:
        yield
    finally:
        print("closed")


g = walk()
next(g)
ref = weakref.ref(g, lambda ref: print("callback", ref()))
g = None
noisy = Noisy()
ref = weakref.ref(noisy, lambda ref: print("callback", ref()))
noisy = None
print("end")
