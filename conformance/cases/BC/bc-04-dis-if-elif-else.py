# @row BC-04
from dis_clean import show
SOURCE = '''
def f(x):
    if x > 10 and x < 20 or x == 5:
        return "a"
    elif not x:
        y = 1
    elif x is None:
        pass
    else:
        y = 2
    return y
'''
show(SOURCE)
