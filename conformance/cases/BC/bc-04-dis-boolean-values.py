# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a, b, c):
    x = a and b or c
    y = not a or not b
    z = (a or b) and c
    w = a if b else c
    v = (a if b else c) if c else b
    if not (a and b):
        return x
    if (a or b) and (c or a):
        return y
    return a and b and c
'''
show(SOURCE)
