# @row OM-16
import copy, copyreg, pickle, io
class A:
    def __init__(self, v): self.v = v
def reduce_a(a): return A, (a.v * 2,)
copyreg.pickle(A, reduce_a)
print(copy.copy(A(1)).v, copy.deepcopy(A(1)).v, pickle.loads(pickle._dumps(A(1))).v)
class Sub(A): pass
print(copy.copy(Sub(1)).v)
class P(pickle._Pickler):
    dispatch_table = {A: lambda a: (A, ("private",))}
    def persistent_id(self, o): return "PID" if o == "persist" else None
class U(pickle._Unpickler):
    def persistent_load(self, pid): return f"loaded {pid}"
    def find_class(self, m, n): return super().find_class(m, n)
out = io.BytesIO()
P(out).dump([A(1), "persist", "plain"])
r = U(io.BytesIO(out.getvalue())).load()
print(r[0].v, r[1:])
del copyreg.dispatch_table[A]
print(copy.copy(A(1)).v)
