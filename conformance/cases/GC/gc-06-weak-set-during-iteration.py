# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class E:
    pass


elements = [E() for _ in range(5)]
s = weakref.WeakSet(elements)
count = 0
for e in s:
    count += 1
    elements.clear()
print(count, len(s))
del e
print(len(s))
try:
    s.remove(E())
except KeyError as e:
    print("KeyError")
try:
    s.add(5)
except TypeError as e:
    print(e)
