# @row GC-04
# What only the variables of running functions hold is listed and found, in every thread.
import gc
import threading


class Thing:
    pass


def holds(thing):
    inside = [thing]
    around = {"inside": inside}
    found = gc.get_referrers(thing)
    print(any(each is inside for each in found), any(each is around for each in found))
    print(any(each is around for each in gc.get_referrers(inside)))
    print(any(each is inside for each in gc.get_objects()))


def waits():
    hidden = [target]
    ready.set()
    done.wait()
    return hidden


holds(Thing())
target = Thing()
ready, done = threading.Event(), threading.Event()
thread = threading.Thread(target=waits)
thread.start()
ready.wait()
print(sorted(type(each).__name__ for each in gc.get_referrers(target)))
done.set()
thread.join()
