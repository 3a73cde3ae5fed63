# @row OM-12
import types
def meta(change):
    class M(type):
        def __new__(m, name, bases, ns):
            change(ns)
            return super().__new__(m, name, bases, ns)
    return M
def attempt(change):
    try:
        class A(metaclass=meta(change)):
            def f(self): return __class__
        print(A().f())
    except Exception as e:
        print(type(e).__name__, str(e).replace("__main__.", ""))
attempt(lambda ns: ns.pop("__classcell__"))
attempt(lambda ns: ns.__setitem__("__classcell__", None))
attempt(lambda ns: ns.__setitem__("__classcell__", types.CellType()))
attempt(lambda ns: ns.__setitem__("__classcell__", 5))
class N(type):
    def __new__(m, name, bases, ns):
        first = super().__new__(m, name, bases, ns)
        return super().__new__(m, name + "2", bases, ns)
try:
    class B(metaclass=N):
        def f(self): return __class__
except TypeError as e:
    print(e)
