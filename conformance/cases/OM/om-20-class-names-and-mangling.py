# @row OM-20
# What the class name contributes: leading underscores fall away, a name of underscores only mangles nothing, nested classes use their own.
for name in ("A", "_A", "__A", "___A", "A_", "A__", "_", "__", "___", "_1", "É", "__A__"):
    ns = {}
    exec(f"class {name}:\n  __x = 1\n  __y__ = 2\n  _z = 3\n  ___w = 4\n  __ = 5\n  ___ = 6\n  __v_ = 7\n  def m(self): return self.__x", ns)
    cls = ns[name]
    print(name, [n for n in vars(cls) if n.strip("_") in ("x", "y", "z", "w", "", "v", *(f"{name.lstrip('_')}{s}" for s in ("__x", "___w", "__v_")))], cls().m())
class Outer:
    __v = "outer"
    class Inner:
        __v = "inner"
        def get(self): return self.__v
        def other(self, o): return o.__v
    def get(self): return self.__v
    def make(self):
        class Local:
            def get(self, o): return o.__v
        return Local()
o, i = Outer(), Outer.Inner()
print(o.get(), i.get())
for f in (lambda: i.other(o), lambda: o.make().get(o)):
    try: f()
    except AttributeError as e: print(e)
class Sub(Outer):
    __v = "sub"
    def mine(self): return self.__v
s = Sub()
print(s.get(), s.mine(), [n for n in dir(s) if n.endswith("__v")])
Renamed = type("Renamed", (Outer,), {"__v": "plain", "read": lambda self: self.__v})
print(Renamed().read(), Renamed().get())
def outside(o): return o.__v
try: outside(o)
except AttributeError as e: print(e)
Outer.Inner.outside = outside
try: Outer.Inner().outside()
except AttributeError as e: print(e)
