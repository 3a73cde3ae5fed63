# @row BC-04
from dis_clean import show
SOURCE = '''
def f(items, k):
    a = [x for x in items]
    b = [x * k for x in items if x if x > 1]
    c = {x for x in items}
    d = {x: y for x, y in items}
    e = (x for x in items)
    g = [[y for y in x] for x in items]
    return [x for x in items for y in x], a, b, c, d, e, g
'''
show(SOURCE)
