# @row NS-02
x = "g"
def f(a):
    b = 1
    def g(c):
        d = a
        return sorted(locals())
    class K:
        e = b
        names = sorted(n for n in locals() if not n.startswith("__"))
    return sorted(locals()), g(2), K.names, (lambda z: sorted(locals()))(3)
print(f(0))
def only_free():
    v = 1
    def g():
        def h(): return v
        return sorted(locals())
    return g()
print(only_free())
def with_del():
    p = q = 1
    del p
    return sorted(locals())
print(with_del())
