# @row GC-06
# @strategy counting: the death of the object is part of it
import weakref, operator
class A: pass
a=A()
print(sorted(set(dir(weakref.ProxyType))-set(dir(object))))
print(sorted(weakref.ProxyType.__dict__.keys()))
print(sorted(weakref.CallableProxyType.__dict__.keys()))
print(sorted(weakref.ref.__dict__.keys()))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
p=weakref.proxy(a)
for f in (lambda: next(p), lambda: len(p), lambda: iter(p), lambda: p[0], lambda: p(), lambda: p+1, lambda: 1 in p, lambda: bytes(p), lambda: reversed(p), lambda: hash(p), lambda: -p, lambda: int(p), lambda: p.__setitem__(1,2), lambda: abs(p), lambda: p**2, lambda: divmod(p,1), lambda: p@p, lambda: round(p), lambda: p<1, lambda: p==a, lambda: p is a, lambda: bool(p), lambda: str(p)[:10], lambda: operator.index(p), lambda: setattr(p,'x',1), lambda: a.x, lambda: delattr(p,'x'), lambda: isinstance(p, A), lambda: type(p), lambda: p.__class__, lambda: weakref.ref(a).__init__(), lambda: weakref.ref(), lambda: weakref.proxy(), lambda: weakref.proxy(1), lambda: weakref.ProxyType(a), lambda: operator.iadd(p, 1), lambda: operator.ipow(p, 2)):
    t(f)
class B:
    def __add__(self, o): return ("add", o)
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o): return ("iadd", o)
    def __len__(self): return 3
    def __getitem__(self, i): return i
    def __setitem__(self, i, v): print("set", i, v)
    def __delitem__(self, i): print("del", i)
    def __contains__(self, x): return x == 1
    def __iter__(self): return iter("abc")
    def __bytes__(self): return b"xx"
    def __reversed__(self): return iter("cba")
    def __call__(self, *a, **k): return a, k
    def __int__(self): return 5
    def __index__(self): return 6
    def __float__(self): return 7.0
    def __bool__(self): return False
    def __str__(self): return "str"
    def __eq__(self, o): return ("eq", o is self)
    def __lt__(self, o): return "lt"
    def __neg__(self): return "neg"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __ipow__(self, o): return ("ipow", o)
    def __divmod__(self, o): return "dm"
    def __matmul__(self, o): return "mm"
    def __hash__(self): return 1
b = B(); q = weakref.proxy(b)
for f in (lambda: q+1, lambda: 1+q, lambda: operator.iadd(q, 1), lambda: len(q), lambda: q[3], lambda: operator.setitem(q, 1, 2), lambda: operator.delitem(q, 1), lambda: (1 in q, 2 in q), lambda: list(q), lambda: bytes(q), lambda: list(reversed(q)), lambda: q(1, x=2), lambda: int(q), lambda: operator.index(q), lambda: float(q), lambda: bool(q), lambda: str(q), lambda: q == b, lambda: q < 1, lambda: -q, lambda: q ** 2, lambda: pow(q, 2, 3), lambda: operator.ipow(q, 2), lambda: divmod(q, 1), lambda: q @ q, lambda: type(q), lambda: hash(q), lambda: q != 3, lambda: [1,2,3,4,5,6,7][q], lambda: q.__doc__):
    t(f)
class MyRef(weakref.ref): pass
o = A()
r1 = MyRef(o); r2 = weakref.ref(o); r3 = MyRef(o); p1 = weakref.proxy(o); r4 = weakref.ref(o, print); p2 = weakref.proxy(o, print); p3 = weakref.proxy(o)
names = {id(v): k for k, v in list(globals().items()) if k[0] in "rp" and len(k) == 2}
print([names[id(r)] for r in weakref.getweakrefs(o)], weakref.getweakrefcount(o), p1 is p3, r2 is weakref.ref(o))
del r2
print([names[id(r)] for r in weakref.getweakrefs(o)])
r2 = weakref.ref(o); names[id(r2)] = "r2"
print([names[id(r)] for r in weakref.getweakrefs(o)])
log = []
x = A()
rs = [weakref.ref(x, lambda r, i=i: log.append(i)) for i in range(5)]
del rs[2]
del x
print(log)
class Bad(dict):
    def __getattr__(self, n): return self[n]
print(repr(weakref.ref(Bad()))[:10])
del b
for f in (lambda: q+1, lambda: str(q), lambda: repr(q)[:12], lambda: len(q), lambda: q.x, lambda: q(1), lambda: q == 1, lambda: bool(q), lambda: iter(q)):
    t(f)
