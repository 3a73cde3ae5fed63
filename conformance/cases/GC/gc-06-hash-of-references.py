# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class H:
    def __hash__(self):
        print("hash called")
        return 42


h = H()
r = weakref.ref(h)
print(hash(r), hash(r))
other = weakref.ref(h, lambda r: None)
print(hash(other))
del h
print(hash(r))
d = H()
late = weakref.ref(d)
del d
try:
    hash(late)
except TypeError as e:
    print(e)
print({r: "kept"}[r])
