# @row OM-07
class A:
    def __getattribute__(self, name):
        print("lookup", name)
        return object.__getattribute__(self, name)
    def __len__(self): return 3
    def __iter__(self): return iter((1,))
    def __enter__(self): return 1
    def __exit__(self, *a): pass
    def __call__(self): return "call"
    def __hash__(self): return 1
a = A()
print(len(a), list(a), a(), hash(a), bool(a), str(a)[:3])
with a: pass
a.__len__()
import copy
copy.copy(a)
