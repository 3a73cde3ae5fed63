# @row GC-05
# @strategy counting: the collector is the counting strategy's
import gc

gc.disable()
gc.collect()


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def keeps_its_exception():
    local = D("local")
    try:
        raise ValueError
    except ValueError as e:
        kept = e
    print("returning")


keeps_its_exception()
print("returned, the frame is in a ring")
print(gc.collect())


def clears_it():
    local = D("other local")
    try:
        raise ValueError
    except ValueError as e:
        kept = e
    del kept


clears_it()
print("no ring", gc.collect())
