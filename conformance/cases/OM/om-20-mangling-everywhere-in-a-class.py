# @row OM-20
import sys
sys.modules["_A__mod"] = sys
class A:
    import __mod
    def f(self, __arg, *, __kw=2):
        global __g
        __g = 1
        __local = 3
        def __inner(): return __local
        for __i in range(2): pass
        lst = [__j for __j in range(2)]
        try: 1 / 0
        except ZeroDivisionError as __e: pass
        with open(__file__) as __w: pass
        (__walrus := 5)
        del __walrus
        return sorted(locals())
a = A()
print(a.f(1), a.f.__code__.co_varnames[:3], "_A__g" in globals(), hasattr(A, "_A__mod"))
try:
    a.f(1, __kw=3)
except TypeError as e:
    print(e)
print("_A__local" in a.f(_A__arg=1, _A__kw=5))
