# @row OM-01
a = [1, 2]
b = a
b.append(3)
print(a, a is b, id(a) == id(b))
b = b + [4]
print(a, b, a is b)
c = a
c += [5]
print(a, c is a)
del a
print(b, c)
x = y = []
x.append(1)
print(y, x is y)
x, y = 1, 2
x, y = y, x
print(x, y)
