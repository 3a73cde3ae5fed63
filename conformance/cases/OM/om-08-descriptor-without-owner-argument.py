# @row OM-08
class D:
    def __get__(self, obj, owner): return obj, owner and owner.__name__
class A:
    d = D()
print(vars(A)["d"].__get__(5, int), A.d)
def f(self): return self
print(f.__get__(5)(), f.__get__(None, int) is f, f.__get__(5, "anything")())
for run in (lambda: f.__get__(), lambda: f.__get__(None), lambda: f.__get__(None, None), lambda: property(len).__get__("abc"), lambda: property(len).__get__(None, str).fget is len,
            lambda: classmethod(f).__get__(5)(), lambda: classmethod(f).__get__(None, int)(), lambda: staticmethod(f).__get__(1)(2), lambda: staticmethod(f).__get__(None)(3)):
    try:
        print(run())
    except TypeError as e:
        print(e)
