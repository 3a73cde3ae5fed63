# @row BC-04
import dis
from dis_clean import show
def f(x):
    try:
        return x.a + 1
    except ValueError as e:
        print(e)
show(f)
print("-- caches")
show(f, show_caches=True)
print("-- offsets")
show(f, show_offsets=True)
print("-- depth 0")
show("def g():\n def h(): pass", depth=0)
print("-- depth 1")
show("def g():\n def h(): pass", depth=1)
print("-- class")
class C:
    x = 5
    def m(self): return self
    @staticmethod
    def s(): return 1
    @classmethod
    def k(cls): return 2
show(C)
print("-- generator and bytes")
show((i for i in ()))
show(f.__code__.co_code)
try:
    f(5)
except AttributeError as e:
    dis.distb(e.__traceback__.tb_next)
try:
    dis.dis(5)
except TypeError as e:
    print(e)
