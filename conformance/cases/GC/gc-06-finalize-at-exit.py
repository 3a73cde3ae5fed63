# @row GC-06
# @process
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    pass


kept = [C() for _ in range(4)]
first = weakref.finalize(kept[0], print, "first made, last called")
second = weakref.finalize(kept[1], print, "second")
silent = weakref.finalize(kept[2], print, "not at exit")
silent.atexit = False
dead = weakref.finalize(kept[3], print, "already dead")
kept.pop()
import atexit

atexit.register(print, "atexit function")
print("program ends")
