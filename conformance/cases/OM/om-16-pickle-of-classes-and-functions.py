# @row OM-16
import pickle
def f(): pass
class A:
    class B:
        def m(self): pass
    @staticmethod
    def s(): pass
def outer():
    def local(): pass
    class L: pass
    return local, L
same = [pickle.loads(pickle._dumps(o)) is o for o in (f, A, A.B, A.B.m, A.s, len, int, type(None), ..., NotImplemented, list, str.join)]
print(same)
for o in (*outer(), lambda: 0, (x for x in ()), type("Gone", (), {})):
    try:
        pickle._dumps(o)
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
g = f
def f(): pass
try:
    pickle._dumps(g)
except pickle.PicklingError as e:
    print(str(e).split(" at 0x")[0])
