# @row OM-02
class A:
    __iadd__ = None
    def __add__(self, other): return "add"
class B:
    __add__ = None
    def __radd__(self, other): return "radd"
class C:
    __radd__ = None
for run in ("x = A(); x += 1", "x = A() + 1; print(x)", "B() + 1", "print(1 + B())", "1 + C()", "[] + C()"):
    try:
        exec(run)
    except TypeError as e:
        print(run, "->", e)
