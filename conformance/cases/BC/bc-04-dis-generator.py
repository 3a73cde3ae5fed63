# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a):
    x = yield
    y = yield x + 1
    z = yield from a
    for i in a:
        yield i
    try:
        yield 5
    except GeneratorExit:
        return z
    (yield)
    return y
'''
show(SOURCE)
