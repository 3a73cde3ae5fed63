# @row OM-18
for t in (object, int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, property, classmethod, staticmethod, super, enumerate, zip, map, filter, reversed, memoryview, BaseException, type(None), type(lambda: 0), type(len), type((i for i in ()))):
    own = [n for n in vars(t)]
    print(t.__name__, len(own), " ".join(sorted(n for n in own if not n.startswith("__"))))
print(" ".join(sorted(n for n in vars(int) if n.startswith("__"))))
print(" ".join(sorted(n for n in vars(str) if n.startswith("__"))))
print(" ".join(sorted(n for n in vars(dict) if n.startswith("__"))))
print(" ".join(sorted(n for n in vars(type) if n.startswith("__"))))
