# @row NS-07
import collections
class Meta(type):
    space = None
    @classmethod
    def __prepare__(m, name, bases): return m.space
    def __new__(m, name, bases, ns): return super().__new__(m, name, bases, dict(ns))
outer = "global"
def make(space, local="enclosing"):
    Meta.space = space
    class A(metaclass=Meta):
        a = outer
        b = local
        def local(self): pass
    return A.a, A.b
class Default(dict):
    def __missing__(self, k):
        if k.startswith("__"): raise KeyError(k)
        return f"made {k}"
print(make(Default()))
print(make(collections.OrderedDict(outer="ordered", local="pre-set")))
print(make(collections.ChainMap({}, {"outer": "chained", "local": "chain local"})))
