# @row OM-12
def metaclass(result):
    class M(type):
        @classmethod
        def __prepare__(m, *a, **k): return result
    return M
for result in (5, None, [], "text", (), object(), iter([])):
    try:
        class A(metaclass=metaclass(result)): pass
    except TypeError as e:
        print(e)
class P:
    __prepare__ = staticmethod(lambda *a: 3)
    def __call__(self, *a): return a
try:
    class B(metaclass=P()): pass
except TypeError as e:
    print(e)
class Q:
    def __call__(self, name, bases, ns, **kw): return name, bases, sorted(ns), kw
class C(1, metaclass=Q(), k=2): x = 1
print(C)
