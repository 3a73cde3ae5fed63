# @row OM-06
import sys
class Plain:
    def __init__(self): self.x = self.y = 0
class Slots:
    __slots__ = ("x", "y")
class Three(Slots):
    __slots__ = ("z",)
class Dicted(Slots): pass
class Sized:
    def __sizeof__(self): return 1000
class Bad:
    def __sizeof__(self): return -1
class Worse:
    def __sizeof__(self): return "x"
class MyInt(int): pass
class MyList(list): pass
class MyStr(str): pass
class MyTuple(tuple): pass
print([sys.getsizeof(x) for x in (Plain(), Slots(), Three(), Dicted(), Sized())])
print([sys.getsizeof(x) for x in (MyInt(5), MyList(), MyStr("abc"), MyTuple((1, 2)))])
print(Plain().__sizeof__(), Slots().__sizeof__(), [].__sizeof__(), (1).__sizeof__(), Sized.__basicsize__, Slots.__basicsize__, int.__basicsize__,
      int.__itemsize__, list.__itemsize__, tuple.__itemsize__, object.__basicsize__, Plain.__dictoffset__, Slots.__dictoffset__)
for bad in (Bad, Worse):
    try:
        print(sys.getsizeof(bad()))
    except Exception as e:
        print(type(e).__name__, e)
print(sys.getsizeof(Worse(), "default") if False else "skip", sys.getsizeof(Plain().__dict__) > 0)
