# @row GC-09
# @strategy counting: what is not counted has no known death and is not traced
import tracemalloc
from tracemalloc import get_object_traceback


class Thing:
    def __init__(self):
        self.data = bytearray(100)


def make():
    return Thing()


def closure():
    kept = bytearray()
    def inner():
        return kept
    return inner


def lines(obj):
    traceback = get_object_traceback(obj)
    return [frame.lineno for frame in traceback], traceback.total_nframe, repr(traceback).count("Frame")


tracemalloc.start(2)
thing = make()
print(lines(thing), lines(thing.data))
function = closure()
print(lines(function), lines(function.__closure__[0]), lines(function()))
print(get_object_traceback(closure), get_object_traceback(lines))
print(str(get_object_traceback(thing)).rpartition("/")[2])
for line in get_object_traceback(thing).format():
    print(line.rpartition("/")[2])
print([line.strip() for line in get_object_traceback(thing).format(1)][1:], get_object_traceback(thing).format(0))
tracemalloc.stop()
tracemalloc.start()
print(lines(Thing()), get_object_traceback(thing))
