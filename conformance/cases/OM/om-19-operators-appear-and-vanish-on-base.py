# @row OM-19
class A: pass
class B(A): pass
class C(B): pass
c = C()
def probe():
    out = []
    for f in (len, iter, hash, lambda o: o + 1, lambda o: o[0], lambda o: o(), bool, lambda o: 1 in o):
        try: out.append(f(c) if f is not hash else "hash")
        except TypeError: out.append("-")
    print([o if not hasattr(o, "__next__") else "iterator" for o in out])
probe()
A.__len__ = lambda s: 0
A.__add__ = lambda s, o: "A+"
probe()
B.__add__ = lambda s, o: "B+"
B.__call__ = lambda s: "called"
A.__getitem__ = lambda s, i: [1][i]
probe()
del B.__add__, A.__len__
A.__hash__ = None
probe()
B.__hash__ = object.__hash__
C.__getitem__ = None
probe()
