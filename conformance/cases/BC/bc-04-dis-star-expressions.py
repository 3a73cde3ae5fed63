# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a, b):
    print(*a, *b, sep="")
    x = *a, *b
    for i in *a, 1:
        yield *a, *b
    return *a, 1
def g(*, k): return a[*b], a[1, *b, 2:3]
'''
show(SOURCE)
