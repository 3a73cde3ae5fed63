# @row NS-03
# __class__ reaches nested functions, lambdas, comprehensions and generators of methods; where it is not defined.
class A:
    def who(self): return "A"
class B(A):
    def who(self): return "B"
    def by_lambda(self): return (lambda: super(__class__, self).who())()
    def by_nested(self):
        def inner(): return __class__
        return inner().__name__
    def by_comprehension(self): return [__class__.__name__ for _ in "x"], [super(B, self).who() for _ in "x"]
    def by_generator(self): return list(__class__.__name__ for _ in "x")
    def zero_in_nested(self):
        def inner(self): return super().who()
        return inner(self)
    def zero_in_lambda(self): return (lambda self: super().who())(self)
    def zero_without_argument(self):
        def inner(): return super().who()
        return inner()
    def zero_in_generator(self): return list(super().who() for _ in "x")
    def zero_in_comprehension(self): return [super().who() for _ in "x"]
    def deleted_self(self):
        s = self
        del self
        return super().who()
    def rebound_self(self):
        self = C()
        return super().who()
    def assigned(self):
        __class__ = int
        try: return super().who()
        except TypeError as e: return str(e)
    @staticmethod
    def static(x): return super().who()
    free = lambda self: __class__
class C(B): pass
b = C()
for n in [n for n in vars(B) if not n.startswith("_")]:
    try: print(n, getattr(b, n)(b) if n == "static" else getattr(b, n)())
    except Exception as e: print(n, type(e).__name__, e)
print(B.by_nested.__code__.co_freevars, B.by_nested.__closure__[0].cell_contents is B, B.who.__closure__)
def outside(self): return super().who()
B.outside = outside
try: b.outside()
except RuntimeError as e: print(e)
