# @row OM-14
def f(): return 1000, 1000
a, b = f()
print(a is b, f()[0] is a)
def g(): return 1.5, 1.5, -0.0, 0.0
w, x, y, z = g()
print(w is x, y is z)
def h(): return ("a b", "a b", b"x", b"x", (1, "t"), (1, "t"))
v = h()
print(v[0] is v[1], v[2] is v[3], v[4] is v[5], h() is v)
print(f.__code__.co_consts, h.__code__.co_consts)
