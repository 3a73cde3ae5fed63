# @row BC-04
from dis_clean import show
SOURCE = '''
def f(x):
    try:
        if x:
            return 1
        g()
    finally:
        h()
    for i in x:
        try:
            continue
        finally:
            try:
                break
            except KeyError:
                pass
    raise ValueError from x
'''
show(SOURCE)
