# @row NS-02
x = 1
class A:
    y = x
    del y
    try: del y
    except NameError as e: msg = str(e)
    x = 2
    del x
    z = x
print(A.msg, A.z, hasattr(A, "y"), hasattr(A, "x"))
del x
try: del x
except NameError as e: print(e)
class B:
    def f(self): return 1
    g = f
    del f
print(hasattr(B, "f"), B().g(), B.g.__name__)
class C:
    try: 1 / 0
    except ZeroDivisionError as err: kept = err.args
    has = "err" in locals()
print(C.kept, C.has)
