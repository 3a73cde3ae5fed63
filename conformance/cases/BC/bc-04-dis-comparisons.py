# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a, b, c):
    x = a < b
    y = a < b <= c != 1
    if a == b:
        return a is b
    if a is None:
        return a is not b
    if a is not None and not (a in b):
        return a not in c
    return a > 1 < 2
'''
show(SOURCE)
