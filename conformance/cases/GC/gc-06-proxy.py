# @row GC-06
# @strategy counting: a reference dies with the last name
import weakref
class C:
    x = 1
    def f(self): return "called"
    def __len__(self): return 7
    def __getitem__(self, i): return i * 2
    def __add__(self, o): return "added"
    def __str__(self): return "the C"
    def __bool__(self): return False
    def __iter__(self): return iter("ab")
    def __contains__(self, x): return x == 1
    def __call__(self, *a): return a
c = C()
p = weakref.proxy(c)
print(p.x, p.f(), len(p), p[3], p + 1, str(p), bool(p), list(p), 1 in p, p(1, 2), type(p).__name__, isinstance(p, C), p.__class__ is C)
p.x = 5
p.new = 6
del p.new
print(c.x, vars(c), weakref.proxy(c) is p)
try:
    hash(p)
except TypeError as e:
    print(e)
print(p == c, c == p, p != p)
del c
for use in (lambda: p.x, lambda: len(p), lambda: str(p), lambda: p + 1, lambda: setattr(p, "y", 1), lambda: p(), lambda: bool(p)):
    try:
        use()
    except ReferenceError as e:
        print(e)
class Plain: pass
o = Plain()
q = weakref.proxy(o, lambda r: print("proxy callback"))
print(type(q).__name__)
del o
