# @row OM-10
class A:
    __slots__ = ("x", "y")
a = A()
a.x, a.y = 1, 2
A.z = A.x
print(a.z)
a.z = 10
print(a.x, A.z.__name__, A.z is A.x)
swapped = A.x, A.y
A.x, A.y = A.y, A.x
print(a.x, a.y)
class B: pass
B.q = swapped[0]
for run in ("B().q", "B().q = 1", "del B().q"):
    try:
        exec(run)
    except TypeError as e:
        print(e)
del A.x
try:
    a.x
except AttributeError as e:
    print(e)
A.x = "class variable"
try:
    a.x = 1
except AttributeError as e:
    print(e)
