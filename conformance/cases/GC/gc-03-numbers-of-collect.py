# @row GC-03
# @strategy counting: the collector is the counting strategy's
import gc, sys, weakref, enum, functools, dataclasses, collections, types
gc.collect(); gc.disable()
def probe(name, f):
    gc.collect()
    f()
    print(name, gc.collect())
def ring():
    l = []; l.append(l)
probe("list", ring)
def dic():
    d = {}; d[1] = d
probe("dict", dic)
class A: pass
def inst():
    a = A(); a.me = a
probe("inst", inst)
def instd():
    a = A(); a.__dict__; a.me = a
probe("instdict", instd)
def two():
    a = A(); b = A(); a.b = b; b.a = a
probe("two", two)
def cls():
    class X: pass
probe("class", cls)
def clsm():
    class X:
        def f(self): pass
probe("class with method", clsm)
def clss():
    class X:
        __slots__ = ("a", "b")
probe("class with slots", clss)
def clsc():
    class X:
        def f(self): return __class__
probe("class with cell", clsc)
def clsi():
    class X(A): pass
    class Y(X): pass
probe("classes", clsi)
def fn():
    def f(): return f
probe("rec function", fn)
def cl():
    x = []
    def f(): return x, g
    def g(): return f
probe("closures", cl)
def gen():
    def g():
        me = yield
        yield
    i = g(); next(i); i.send(i)
probe("generator", gen)
def exc():
    try:
        1/0
    except Exception as e:
        err = e
probe("exception", exc)
def tup():
    l = []
    t = (l,)
    l.append(t)
probe("tuple", tup)
def bm():
    a = A(); a.m = a.__init__
probe("method-wrapper", bm)
class B:
    def m(self): pass
def bm2():
    b = B(); b.m2 = b.m
probe("bound", bm2)
def wr():
    a = A(); a.w = weakref.ref(a, lambda r: 1); a.me = a
probe("weakref", wr)
def prop():
    class X:
        @property
        def p(self): pass
        @staticmethod
        def s(): pass
        @classmethod
        def c(cls): pass
probe("descr", prop)
def en():

    class E(enum.Enum):
        A = 1
probe("enum", en)
def sub():
    class L(list): pass
    l = L(); l.append(l); l.x = 1
probe("list subclass", sub)
def s():
    st = {1}
    class H: pass
    h = H(); h.s = {h}
probe("set", s)
def it():
    l = []; l.append(iter(l))
probe("iter", it)
def part():

    l = []; l.append(functools.partial(len, l))
probe("partial", part)
def dc():

    @dataclasses.dataclass
    class D:
        a: int
        b: str = ""
probe("dataclass", dc)
def nt():

    collections.namedtuple("P", "x y")
probe("namedtuple", nt)
def mod():

    m = types.ModuleType("m"); m.me = m
probe("module", mod)
def ex():
    d = {}
    exec("def f(): pass", d)
probe("exec", ex)
