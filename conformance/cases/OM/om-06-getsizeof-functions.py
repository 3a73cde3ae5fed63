# @row OM-06
import sys
def f(a, b=1):
    return a + b
def outer():
    x = 1
    def inner(): return x
    return inner
class C:
    def m(self): pass
print(sys.getsizeof(f), sys.getsizeof(lambda: 0), sys.getsizeof(outer()), sys.getsizeof(C().m), sys.getsizeof(len), sys.getsizeof([].append))
print(sys.getsizeof(f.__code__), sys.getsizeof(outer.__code__), sys.getsizeof((lambda: 0).__code__))
print(sys.getsizeof(iter([])), sys.getsizeof(iter(())), sys.getsizeof(enumerate([])), sys.getsizeof(property()), sys.getsizeof(staticmethod(f)))
print(sys.getsizeof(outer().__closure__[0]))
