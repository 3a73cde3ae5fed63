# @row GC-02
# @strategy counting: the moment of finalisation is the point
# @process
import atexit
import threading


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def work():
    local = D("local of a thread")
    print("thread works")


atexit.register(print, "atexit", D("argument of atexit").name)
atexit.register(lambda d=D("held by atexit"): print("atexit holds", d.name))
kept = D("module global")
thread = threading.Thread(target=work)
thread.start()
thread.join()
print("program ends")
