# @row OM-02
class A: pass
a = A()
for test, name, value in ((lambda: len(a), "__len__", lambda s: 3), (lambda: a[1], "__getitem__", lambda s, i: i), (lambda: a + 1, "__add__", lambda s, o: o), (lambda: a(), "__call__", lambda s: "called"),
                          (lambda: next(a), "__next__", lambda s: "next"), (lambda: -a, "__neg__", lambda s: "neg"), (lambda: hash(a), "__hash__", lambda s: 5)):
    setattr(A, name, value)
    print(name, test(), end=" ")
    delattr(A, name)
    try:
        r = test()
        print("back" if name == "__hash__" else r)
    except TypeError as e:
        print(e)
