# @row OM-17
def add(item, items=[]):
    items.append(item)
    return items
print(add(1), add(2), add(3, []), add(4))
print(add.__defaults__, add.__defaults__[0] is add(5))
def when():
    print("default evaluated")
    return 7
def f(a, b=when(), *, c=when()): return a, b, c
print(f(1), f(1, 2), f(1, c=3))
x = 1
def g(v=x): return v
x = 2
print(g(), g.__defaults__)
f.__defaults__ = (100,)
f.__kwdefaults__ = {"c": 200}
print(f(1))
f.__defaults__ = None
try:
    f(1)
except TypeError as e:
    print(e)
f.__kwdefaults__["c"] = 5
print(f(1, 2), f.__kwdefaults__)
del f.__kwdefaults__
try:
    f(1, 2)
except TypeError as e:
    print(e)
fs = [lambda n=n: n for n in range(3)]
print([h() for h in fs], [(lambda: n)() for n in range(3)])
for bad in (lambda: setattr(f, "__defaults__", 5), lambda: setattr(f, "__kwdefaults__", []), lambda: setattr(f, "__code__", 1)):
    try:
        bad()
    except TypeError as e:
        print(e)
class K:
    def m(self, seen={}):
        seen[id(self)] = len(seen)
        return len(seen)
print(K().m() <= 2, K.m.__defaults__[0] is K().m.__defaults__[0])
