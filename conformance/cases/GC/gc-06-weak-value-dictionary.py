# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class V:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


a, b = V("a"), V("b")
d = weakref.WeakValueDictionary({"a": a}, b=b)
print(d["a"], len(d), sorted(d), "a" in d, d.get("z", "default"))
print(d.setdefault("c", b), d.pop("c"), d.pop("c", "none left"))
d.update({"d": a})
print(sorted(d.items(), key=str), d.copy() == d, type(d | {}).__name__)
del a
print(sorted(d.items(), key=str), "a" in d, len(d))
try:
    d["a"]
except KeyError as e:
    print("KeyError", e)
try:
    d["x"] = 5
except TypeError as e:
    print(e)
print([r() for r in d.valuerefs()], [r() for r in d.itervaluerefs()])
