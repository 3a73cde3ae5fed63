# @row OM-07
import types
class C:
    x = 1
    __slots__ = ()
class P:
    @property
    def ro(self): return 1
class D: pass
module = types.ModuleType("mymod")
def f(): pass
for act in (lambda: C().y, lambda: C.y, lambda: D().y, lambda: setattr(C(), "x", 1), lambda: setattr(C(), "z", 1), lambda: delattr(C(), "x"),
            lambda: delattr(D(), "y"), lambda: delattr(D, "y"), lambda: setattr(P(), "ro", 1), lambda: delattr(P(), "ro"), lambda: module.y,
            lambda: delattr(module, "y"), lambda: f.y, lambda: delattr(f, "y"), lambda: (1).y, lambda: "".y, lambda: [].y, lambda: None.y, lambda: int.y,
            lambda: type.y, lambda: f.__code__.y, lambda: super(D, D()).y, lambda: len.y, lambda: D().m.y, lambda: setattr(D(), 1, 2),
            lambda: getattr(D(), None), lambda: (i for i in ()).y, lambda: range(3).start.y, lambda: {}.keys().y, lambda: ().__y__):
    try:
        act()
        print("fine")
    except Exception as e:
        print(type(e).__name__, e, "|", getattr(e, "name", None))
