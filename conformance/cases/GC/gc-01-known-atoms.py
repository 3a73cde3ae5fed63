# @row GC-01
# Counts of what is put into tuples, lists and iterators of which it was known that nothing in them is counted.
# @strategy counting: counts of references
import gc
import sys

gc.disable()


class C:
    pass


c = C()
l = [1, 2, 3]
z = zip(l, [c, c, c])
a = next(z)
b = next(z)
print(sys.getrefcount(c))
del a, b
print(sys.getrefcount(c))
del z
print(sys.getrefcount(c))
z = zip(l, 'abc')
x = next(z)
gc.collect()
l[1] = c
y = next(z)
print(sys.getrefcount(c), gc.is_tracked(x), gc.is_tracked(y))
del y
print(sys.getrefcount(c))
next(z)
print(sys.getrefcount(c))
l[1] = 0
print(sys.getrefcount(c))
z = zip(l, 'abc')
gc.collect()
l[0] = c
y = next(z)
print(sys.getrefcount(c))
del y
gc.collect()
print(sys.getrefcount(c))
next(z)
print(sys.getrefcount(c))
l[0] = 1
print(sys.getrefcount(c))
d = {1: 2, 3: 4}
it = iter(d.items())
gc.collect()
t = next(it)
d[1] = c
d[3] = c
u = next(it)
print(u[1] is c, sys.getrefcount(c))
del u
print(sys.getrefcount(c))
d[3] = 0
del it
print(sys.getrefcount(c))
del d
print(sys.getrefcount(c))
e = enumerate([1, c, 3])
print(sys.getrefcount(c))
for q in e:
    print(sys.getrefcount(c), gc.is_tracked(q))
del e, q
print(sys.getrefcount(c))
print(gc.is_finalized((1, 2)), gc.is_finalized(tuple([1])), gc.get_referents(tuple([1, 'a'])), gc.get_referents(list(zip([1], [2]))[0]))
t = tuple([1, 2])
print(gc.is_tracked(t))
gc.collect()
print(gc.is_tracked(t))
t = ([1], 2)
print(gc.get_referents(t))
s = sorted([c], key=lambda v: 1)
print(sys.getrefcount(c))
s = s + [1]
print(sys.getrefcount(c))
s = s * 2
print(sys.getrefcount(c))
s = s[1:]
print(sys.getrefcount(c))
s = s.copy()
print(sys.getrefcount(c))
s.append(c)
print(sys.getrefcount(c))
s.clear()
print(sys.getrefcount(c))
s = [1, 2]
s2 = s.copy()
s2.append(c)
print(sys.getrefcount(c))
s3 = s[:]
s3 += s2
print(sys.getrefcount(c))
s2.clear()
s3.clear()
print(sys.getrefcount(c))
s4 = [1] + [2]
s4[0] = c
print(sys.getrefcount(c))
s5 = [1] + s4
print(sys.getrefcount(c))
s6 = s4 + [1]
print(sys.getrefcount(c))
del s4, s5, s6
print(sys.getrefcount(c))
t = tuple(s2 + [c])
print(sys.getrefcount(c))
del t
print(sys.getrefcount(c))
