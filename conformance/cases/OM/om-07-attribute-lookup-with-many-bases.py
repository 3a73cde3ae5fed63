# @row OM-07
class A: a = "A.a"
class B: b = "B.b"; a = "B.a"
class C(A, B): pass
class D(C): c = property(lambda self: "D.c")
d = D()
print(d.a, d.b, d.c, D.a)
A.late = "added to A"
B.late = "hidden"
print(d.late)
del A.late
print(d.late)
d.late = "own"
print(d.late, vars(d))
try: d.c = 1
except AttributeError as e: print(e)
try: d.nothing
except AttributeError as e: print(e, e.name)
print([hasattr(d, n) for n in ("a", "b", "c", "late", "x")])
