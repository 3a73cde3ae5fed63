# @row NS-03
def make():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    return fs
fs = make()
print([f() for f in fs], fs[0].__closure__[0] is fs[1].__closure__[0])
def pair():
    v = 0
    def get(): return v
    def set(n):
        nonlocal v
        v = n
    return get, set
get, set_ = pair()
set_(5)
g2, s2 = pair()
print(get(), g2(), get.__closure__[0] is set_.__closure__[0], get.__closure__[0] is g2.__closure__[0])
def rec(n):
    def self(): return n
    return [self] + (rec(n - 1) if n else [])
print([f() for f in rec(3)])
