# @row BC-04
from dis_clean import show
SOURCE = '''
def f(x):
    assert x
    assert x > 1, "message " + x
    if x:
        raise ValueError
    raise KeyError("x") from None
'''
show(SOURCE)
