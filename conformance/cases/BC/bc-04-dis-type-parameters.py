# @row BC-04
from dis_clean import show
SOURCE = '''
type A[T] = list[T]
def f[T: int, *Ts, **P](x: T) -> T:
    return x
class B[T = int](Base[T]):
    def m(self): return T
'''
show(SOURCE)
