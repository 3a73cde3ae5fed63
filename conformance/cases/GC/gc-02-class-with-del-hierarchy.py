# @row GC-02
# @strategy counting: the moment of finalisation is the point
class Base:
    def __del__(self): print("Base.__del__", type(self).__name__)
class Child(Base):
    def __del__(self):
        print("Child.__del__")
        super().__del__()
class Plain(Base): pass
Child(); Plain()
class Late: pass
l = Late()
Late.__del__ = lambda self: print("added later")
del l
l = Late()
del Late.__del__
del l
class L(list):
    def __del__(self): print("list del", len(self))
class I(int):
    def __del__(self): print("int del", self + 0)
class T(tuple):
    def __del__(self): print("tuple del", len(self))
class F(Exception):
    def __del__(self): print("exception del", self.args)
L([1, 2]); I(5); T((1,)); F("x")
class Meta(type):
    def __del__(cls): print("class del", cls.__name__)
def make():
    class C(metaclass=Meta): pass
make()
import gc
gc.collect()
print("end")
