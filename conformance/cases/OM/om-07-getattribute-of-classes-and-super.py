# @row OM-07
# type.__getattribute__ and object.__getattribute__ called by hand on classes, instances and super objects.
class Meta(type):
    data = property(lambda cls: "meta property")
    plain = "meta plain"
    def method(cls): return f"meta method of {cls.__name__}"
class Base(metaclass=Meta):
    data = "class data"
    def method(self): return "base method"
class C(Base):
    own = "own"
    def method(self): return "method"
    prop = property(lambda self: "prop")
c = C()
c.own = "instance"
for f in (lambda: type.__getattribute__(C, "own"), lambda: object.__getattribute__(C, "plain"), lambda: type.__getattribute__(C, "data"), lambda: C.data, lambda: c.data, lambda: object.__getattribute__(c, "own"), lambda: type.__getattribute__(C, "prop").__class__.__name__, lambda: object.__getattribute__(C, "own"), lambda: object.__getattribute__(C, "__dict__").__class__.__name__, lambda: type.__getattribute__(c, "own"), lambda: super(C, c).method(), lambda: super(C, C).method(c), lambda: super(C, c).__getattribute__("own"), lambda: object.__getattribute__(super(C, c), "__thisclass__").__name__, lambda: super(C, c).own, lambda: C.method(c), lambda: type(C).method(C), lambda: c.plain, lambda: C.plain, lambda: super(Meta, C).method, lambda: super(Meta, C).__getattribute__("plain")):
    try: print(f())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
