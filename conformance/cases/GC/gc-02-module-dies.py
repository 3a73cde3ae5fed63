# @row GC-02
# @strategy counting: the moment of finalisation is the point
import sys
import types


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


m = types.ModuleType("made")
m.value = D("in a module")
m.value = D("second value")
print("rebound")
del m
print("module gone")
m = types.ModuleType("kept")
m.value = D("outlives")
namespace = vars(m)
del m
print("namespace kept:", namespace["value"].name)
namespace.clear()
print("end")
