# @row GC-06
import weakref


class C:
    kind = "class attribute"

    def __init__(self):
        self.x = 1

    @property
    def prop(self):
        return self.x + 1

    def method(self):
        return type(self).__name__


c = C()
p = weakref.proxy(c)
print(p.x, p.kind, p.prop, p.method(), p.__class__, p.__dict__)
p.x = 10
p.y = 20
print(c.x, c.y, vars(c))
del p.y
print(hasattr(c, "y"), hasattr(p, "y"), dir(p) == dir(c))
try:
    p.missing
except AttributeError as e:
    print(e)
print(type(p), isinstance(p, C), issubclass(type(p), C))
