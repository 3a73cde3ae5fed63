# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc
import weakref

gc.disable()
gc.collect()


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, "reference:", refs[self.name]())


a, b = D("a"), D("b")
a.other, b.other = b, a
refs = {
    "a": weakref.ref(a, lambda r: print("callback a", r())),
    "b": weakref.ref(b, lambda r: print("callback b", r())),
}
del a, b
print(gc.collect())
print(refs["a"](), refs["b"]())
