# @row BC-04
from dis_clean import show
SOURCE = '''
def f(items):
    fs = [lambda: x for x in items]
    y = 1
    gs = [[lambda: (x, y) for x in z] for z in items]
    return fs, gs
'''
show(SOURCE)
