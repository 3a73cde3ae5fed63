# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class Node:
    _cache = weakref.WeakValueDictionary()

    def __new__(cls, name):
        found = cls._cache.get(name)
        if found is None:
            found = super().__new__(cls)
            cls._cache[name] = found
            print("made", name)
        return found


a = Node("a")
print(Node("a") is a, len(Node._cache))
b = Node("b")
del a
print(len(Node._cache))
a = Node("a")
del a, b
print(dict(Node._cache))
