# @row BC-04
from dis_clean import show
SOURCE = '''
def f(): pass
def g(): ...
def h():
    "only a docstring"
def i():
    return
def j():
    pass
    pass
    1
    "not a docstring"
    x
k = lambda: None
'''
show(SOURCE)
