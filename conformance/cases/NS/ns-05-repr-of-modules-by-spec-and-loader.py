# @row NS-05
# repr() of a module asks its spec, then its loader, then its file, and survives odd ones.
import types, importlib.machinery
class Loader:
    def __repr__(self): return "<loader>"
def show(name="m", spec=None, **attributes):
    m = types.ModuleType(name)
    m.__spec__ = spec
    for k, v in attributes.items(): setattr(m, k, v)
    try: print(repr(m))
    except Exception as e: print(type(e).__name__, e)
Spec = importlib.machinery.ModuleSpec
show()
show("quo'te")
show(__loader__=Loader())
show(__file__="f.py")
show(__file__="f.py", __loader__=Loader())
show(__file__=None)
show(__name__=None, __loader__=Loader())
show(spec=Spec("n", None))
show(spec=Spec("n", Loader()))
show(spec=Spec("n", Loader(), origin="there"))
show(spec=Spec("n", None, origin="there"))
show(spec=Spec("n", None, is_package=True))
show(spec=Spec("n", None), __file__="ignored.py")
located = Spec("n", None, origin="file.py")
located.has_location = True
show(spec=located)
class NamespaceLike:
    _path = ["a", "b"]
    def __repr__(self): return "<namespace-like>"
space = Spec("n", NamespaceLike(), is_package=True)
show(spec=space)
class Bad:
    name = property(lambda self: 1 / 0)
show(spec=Bad())
show(spec=5)
class Nameless(types.ModuleType):
    def __repr__(self): return "mine " + super().__repr__()
print(Nameless("sub"))
