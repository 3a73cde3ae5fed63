# @row OM-16
import copy, sys, threading
def g(): yield
things = [
    g(), (x for x in ()), iter({}), sys, threading.Lock(), {}.keys(), memoryview(b""), sys._getframe(), zip(),
    enumerate([]), map(len, []), object(), iter([1]), reversed([]), super(int, 1), vars(int), lambda: 0,
]
for thing in things:
    for do in (copy.copy, copy.deepcopy):
        try:
            print(do.__name__, type(do(thing)).__name__)
        except TypeError as e:
            print(do.__name__, e)
