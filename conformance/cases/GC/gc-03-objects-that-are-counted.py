# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc
gc.disable()
class A: pass
def probe(n, f):
    gc.collect(); f(); print(n, gc.collect())
def a(): 
    x = A(); x.__dict__; x.me = x
def b():
    x = A(); x.me = x; x.__dict__
def c():
    x = A(); x.me = x; vars(x)["k"] = 1
def d():
    x = A(); x.__dict__["k"] = x
def e():
    x = A(); x.__dict__ = {"me": x}
def f():
    x = A(); x.__dict__ = d = {}; d["me"] = x
def g():
    x = A(); x.a = 1; d = x.__dict__; x.me = x; del d
def h():
    x = A(); x.a = 1; setattr(x, "me", x); x.__dict__
def i():
    x = A(); x.a = []; x.__dict__; x.me = x
def j():
    x = A(); x.l = [x]; x.t = (1, 2); x.d = {"a": 1}; x.s = {1}; x.fs = frozenset([1]); x.i = iter([1])
def k():
    class X(A):
        y = 1
def l():
    class X(A):
        def f(self): pass
def m():
    class X:
        y = []
def n():
    class M(type): pass
    class X(metaclass=M): pass
def o():
    def f(a=1, *, b=[]): pass
    f.me = f
def q():
    def f(a: int, b: str) -> int: pass
    f.x = f
def r():
    l = []; l.append(lambda: l)
def s():
    l = []; l.append(type("X", (), {}))
def t():
    x = []; x.append(x.append)
def u():
    x = {}; x["k"] = x.keys(); x["i"] = iter(x); x["v"] = x.values()
def v():
    x = []; x.append(slice(x, None)); x.append(range(3)); x.append(map(len, x)); x.append(zip(x, x)); x.append(enumerate(x)); x.append(reversed(x)); x.append(filter(None, x))
def w():
    x = []; x.append(property(lambda: x)); x.append(staticmethod(lambda: x)); x.append(classmethod(len)); x.append(super(A, A()))
def y():
    import types
    x = []; x.append(types.SimpleNamespace(x=x)); x.append(types.MappingProxyType({"a": x})); x.append(types.MethodType(len, x)); x.append(list[int]); x.append(int | str)
for n_, f_ in list(globals().items()):
    if len(n_) == 1 and n_ != "A": probe(n_, f_)
