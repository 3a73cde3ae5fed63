# @row BC-04
from dis_clean import show
SOURCE = '''
def f(x):
    return 1
    print("never")
def g(x):
    while 0:
        print("never")
    if False:
        print("never")
    else:
        y = 1
    while 1:
        if x: break
    if __debug__:
        y = 2
    raise x
    return y
'''
show(SOURCE)
