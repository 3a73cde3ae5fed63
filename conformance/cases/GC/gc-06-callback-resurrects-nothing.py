# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class C:
    def __init__(self):
        self.payload = ["payload"]


c = C()
payload = c.payload


def callback(r):
    print("the object is gone:", r(), "its parts live:", payload)


r = weakref.ref(c, callback)
del c
print(repr(r).startswith("<weakref at 0x"), repr(r).endswith("; dead>"))
