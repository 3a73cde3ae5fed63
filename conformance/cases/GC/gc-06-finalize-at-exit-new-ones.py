# @row GC-06
# @process
import weakref


class C:
    pass


kept = [C(), C()]


def makes_another():
    print("making another")
    weakref.finalize(kept[1], print, "made at exit")


def raises():
    raise ValueError("in a finalizer at exit")


weakref.finalize(kept[0], print, "made first")
weakref.finalize(kept[0], makes_another)
print("program ends")
