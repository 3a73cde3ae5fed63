# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a, b):
    a, b = b, a
    a, b, c = c, b, a
    x, y, z, w = b
    p, *q, r = a
    (m, n), o = a
    [s, t] = 1, 2
    i = j = k = a
    return [*a, *b], (*a, 1), {*a}, {**a, "x": 1, **b}
'''
show(SOURCE)
