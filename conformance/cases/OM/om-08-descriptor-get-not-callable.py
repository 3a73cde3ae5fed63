# @row OM-08
class D:
    __get__ = None
class E:
    __get__ = 5
class F:
    __set__ = None
class A:
    d = D()
    e = E()
    f = F()
a = A()
for run in ("a.d", "A.d", "a.e", "a.f = 1", "del a.f", "a.f"):
    try:
        exec(run)
        print(run, "fine")
    except (TypeError, AttributeError) as e:
        print(run, "->", type(e).__name__, e)
