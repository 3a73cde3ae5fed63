# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a):
    with a:
        b()
    with a as x, c() as (y, z):
        return x
    with (a as p, b as q.r):
        pass
'''
show(SOURCE)
