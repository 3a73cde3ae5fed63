# @row OM-15
a = [1]
b = a
del a
print(b)
try:
    a
except NameError as e:
    print(e)
d = {"x": b}
del b
print(d)
del d["x"][0]
print(d)
x = y = z = 1
del x, (y, z)
for name in "xyz":
    print(name in globals())
l = [1, 2, 3, 4, 5]
del l[0], l[-1], l[1:2]
print(l)
try:
    del l[0], l[5], l[0]
except IndexError as e:
    print(e, l)
