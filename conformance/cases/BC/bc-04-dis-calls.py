# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a, b, *args, **kw):
    a()
    a(1, 2)
    a(1, x=2)
    a(*args)
    a(*args, **kw)
    a(1, *args, 2, x=1, **kw, y=2)
    a.m()
    a.m(1, x=2)
    a.b.c(b)
    print(len(b))
    (lambda q: q)(1)
    return a(b)(b)
'''
show(SOURCE)
