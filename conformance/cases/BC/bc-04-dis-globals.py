# @row BC-04
from dis_clean import show
SOURCE = '''
def f():
    global g
    g = 1
    g += h
    del g
    import os
    import os.path as p
    from os import path, sep as s
    from . import q
    from ..a.b import c
    return os
'''
show(SOURCE)
