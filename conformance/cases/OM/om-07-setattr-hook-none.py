# @row OM-07
class A:
    __setattr__ = None
class B:
    __getattr__ = None
class C:
    __getattribute__ = None
class D:
    __delattr__ = None
    __dir__ = None
for run in ("A().x = 1", "B().x", "C().x", "del D().x", "dir(D())", "hasattr(B(), 'q')"):
    try:
        exec(run)
        print(run, "fine")
    except TypeError as e:
        print(run, "->", e)
