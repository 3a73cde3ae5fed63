# @row GC-02
# @strategy counting: the moment of finalisation is the point
import threading


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def target(argument):
    local = D("local")
    store.value = D("thread local")
    print("running")


store = threading.local()
thread = threading.Thread(target=target, args=(D("argument"),))
thread.start()
thread.join()
print("joined")
store.value = D("main thread's")
del store
print("end")
