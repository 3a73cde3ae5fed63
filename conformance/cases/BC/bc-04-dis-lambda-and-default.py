# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a, b=1, /, c=[], *d, e, g=2, **h):
    k = lambda x, y=a, *z, w=b, **v: (x, y, z, w, v)
    return k
'''
show(SOURCE)
