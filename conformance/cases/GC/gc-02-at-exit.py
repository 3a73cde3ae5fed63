# @row GC-02
# @strategy counting: the moment of finalisation is the point
# @process
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = D("module global a")
b = D("module global b")
def f(): pass
f.attr = D("function attribute")
import atexit
atexit.register(lambda: print("atexit"))
print("last line")
