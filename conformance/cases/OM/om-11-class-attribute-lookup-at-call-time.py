# @row OM-11
# Class attributes are looked up at each use: methods, defaults, other class attributes and comprehensions differ.
class Config:
    size = 10
    double = size * 2
    def default(self, n=size): return n
    def current(self): return self.size
    @classmethod
    def by_class(cls): return cls.size
    @staticmethod
    def static(): return Config.size
    closure = (lambda size: lambda self: size)(size)
    prop = property(lambda self: self.size)
c = Config()
def all(o): return o.double, o.default(), o.current(), o.by_class(), o.static(), o.closure(), o.prop
print(all(c))
Config.size = 20
print(all(c))
c.size = 30
print(all(c))
class Sub(Config): size = 40
s = Sub()
print(all(s))
del Sub.size
print(all(s))
Config.size = property(lambda self: "property")
print(all(s)[2], all(s)[6], type(Config.by_class()).__name__)
try: s.size = 1
except AttributeError as e: print(e)
c.__dict__["size"] = 99
print(c.size)
del Config.size
print(c.size, s.current() if hasattr(s, "size") else "none")
