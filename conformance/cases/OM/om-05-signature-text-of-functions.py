# @row OM-05
import inspect
def f(a, /, b: int = 1, *args, c, d=[], **kw) -> "ret": pass
class C:
    def __init__(self, x, *, y=1): pass
    def m(self, q): pass
    @classmethod
    def k(cls, z): pass
    @staticmethod
    def s(w): pass
    def __call__(self, v): pass
for o in (f, C, C.m, C(1).m, C.k, C.s, C(1), len, int.bit_length, [].append, lambda *a: 0, property, object):
    try: print(inspect.signature(o))
    except ValueError as e: print("ValueError", e)
f.__signature__ = inspect.Signature([inspect.Parameter("z", inspect.Parameter.KEYWORD_ONLY)])
print(inspect.signature(f))
