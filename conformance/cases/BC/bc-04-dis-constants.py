# @row BC-04
from dis_clean import show
SOURCE = '''
def f():
    a = 1
    b = (1, 2, (3, "x"))
    c = [1, 2, 3]
    d = {1, 2, 3}
    e = {"a": 1, "b": 2, "c": 3}
    g = 1 + 2 * 3
    h = "a" + "b"
    i = (1, 2)[0]
    j = -1
    k = not True
    m = "x" * 3
    n = 10 ** 3
    o = 1 if True else 2
    return a, b, c, d, e, g, h, i, j, k, m, n, o, ..., None
'''
show(SOURCE)
