# @row GC-06
import weakref


class Box:
    def __init__(self):
        self.items = [1, 2, 3]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __contains__(self, value):
        return value in self.items

    def __iter__(self):
        return iter(self.items)

    def __reversed__(self):
        return reversed(self.items)

    def __bool__(self):
        return False


b = Box()
p = weakref.proxy(b)
print(len(p), p[0], p[1:], 2 in p, 9 in p, list(p), list(reversed(p)), bool(p))
p[0] = "first"
del p[1]
print(b.items, not p)
