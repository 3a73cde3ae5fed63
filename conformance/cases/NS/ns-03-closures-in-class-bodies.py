# @row NS-03
# Functions in a class body see the enclosing function's names, not the class's; a body that binds a name never sees the enclosing function's.
def outer(x):
    class A:
        y = x
        method = lambda self: x
        listed = [x for _ in range(1)]
        class B:
            inner = x
            def get(self): return x
    try:
        class C:
            x = x
    except NameError as e: print(type(e).__name__, e)
    class D:
        global x
        try: seen = x
        except NameError as e: seen = str(e)
    return A, D
A, D = outer("outer")
print(A.y, A().method(), A.listed, A.B.inner, A.B().get(), D.seen)
x = "module"
def module_seen(x):
    class C:
        x = x
        y = x
        del x
        z = x
    return C.y, C.z, hasattr(C, "x")
print(module_seen("argument"))
def conditional(flag):
    y = "enclosing"
    class C:
        if flag: y = "own"
        try: seen = y
        except NameError as e: seen = str(e)
    return C.seen
print(conditional(True), conditional(False))
def used_inside():
    y = "enclosing"
    class C:
        seen = y
        def m(self):
            nonlocal y
            y = "changed"
        later = lambda: y
    C().m()
    return C.seen, C.later(), y
print(used_inside())
def unbound():
    class C:
        try: seen = z
        except NameError as e: seen = str(e)
    before = C.seen
    z = 1
    return before
print(unbound())
def nonlocal_in_class():
    n = 1
    class C:
        nonlocal n
        n += 1
        m = n
    return n, C.m, hasattr(C, "n")
print(nonlocal_in_class())
