# @row OM-01
print(hash(None), hash(Ellipsis) == hash(...), hash(NotImplemented) == hash(NotImplemented))
def f(): pass
print(hash(f) == hash(f), hash(f) == object.__hash__(f), hash(int) == type.__hash__(int), hash(len) == hash(len))
class A: pass
a = A()
print(hash(a) == object.__hash__(a) == A.__hash__(a), a.__hash__() == hash(a))
x = []
y = []
print(x.append == x.append, x.append is x.append, x.append == y.append, hash(x.append) == hash(x.append))
print("abc".upper == "abc".upper, hash("abc".upper) == hash("abc".upper))
