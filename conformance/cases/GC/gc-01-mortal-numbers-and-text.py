# @row GC-01
from sys import getrefcount

number = int("1000")
print(getrefcount(number) < 100)
text = "".join(["mor", "tal"])
print(getrefcount(text) < 100)
real = float("2.5")
print(getrefcount(real) < 100)
print(getrefcount(frozenset()) < 100, getrefcount(bytes([1, 2])) < 100)


class Heap:
    pass


print(getrefcount(Heap) < 100)
