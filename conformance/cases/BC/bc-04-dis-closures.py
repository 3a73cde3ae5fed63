# @row BC-04
from dis_clean import show
SOURCE = '''
def f(x, y):
    z = 1
    def g(a, b=z, *, k=2) -> int:
        nonlocal z
        z += x
        return lambda: z + y
    def h():
        return x
    del y
    return g, h
'''
show(SOURCE)
