# @row GC-02
# @strategy counting: the moment of finalisation is the point
"""What dies while an exception leaves a frame is finalised in that frame, also when a callback has run just before."""
import sys
import weakref


class Loud:
    def __del__(self):
        frame = sys._getframe()
        print("finalised in", frame.f_back.f_code.co_name)


class NotIterable:
    pass


def callback(reference):
    print("callback in", sys._getframe().f_back.f_code.co_name)


def fails():
    for _ in [Loud()]:
        _ = None
        target = NotIterable()
        weakref.finalize(target, print, "finalized").atexit = False
        references.append(weakref.ref(target, callback))
        stack = [target]
        del target
        for _ in stack.pop():
            pass


references = []


def calls():
    try:
        fails()
    except TypeError as error:
        print(error)


calls()
