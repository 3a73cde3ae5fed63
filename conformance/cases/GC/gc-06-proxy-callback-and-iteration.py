# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


i = It()
p = weakref.proxy(i, lambda p: print("proxy callback", type(p).__name__))
print(next(p), [x for x in p])
try:
    next(weakref.proxy(It))
except TypeError as e:
    print(e)
del i
print("end")
