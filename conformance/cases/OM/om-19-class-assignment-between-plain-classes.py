# @row OM-19
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
    extra = 1
class C(A): pass
a = A()
a.x = 1
a.__class__ = B
print(a.who(), a.x, a.extra, type(a) is B, isinstance(a, A))
a.__class__ = C
print(a.who(), isinstance(a, A), vars(a))
for value in (5, None, "A", (A,), int, object, type, list, Exception):
    try:
        a.__class__ = value
    except TypeError as e:
        print(e)
try:
    del a.__class__
except TypeError as e:
    print(e)
