# @row OM-11
# Item assignment, in-place methods and rebinding through instance and class, and which name then points where.
class C:
    d, l, s = {}, [], set()
    def __init__(self, own=False):
        if own: self.d, self.l, self.s = {}, [], set()
a, b, o = C(), C(), C(True)
a.d["k"] = 1
a.l.append(1)
a.s |= {1}
print(C.d, C.l, C.s, vars(a), vars(b))
a.s.add(2)
print(C.s, b.s, a.s is C.s)
a.l = a.l + [2]
print(C.l, a.l, b.l)
b.d |= {"m": 2}
print(C.d, vars(b), b.d is C.d)
C.l = "rebound"
print(a.l, b.l, o.l)
del a.l
print(a.l)
del C.l
try: a.l
except AttributeError as e: print(e)
o.d["own"] = 1
print(C.d, o.d)
class Sub(C): s = C.s | {"sub"}
Sub.d["from sub"] = 1
print(C.d is Sub.d, C.s, Sub.s)
x = C()
x.d.clear()
print(C.d, a.d, o.d)
