# @row BC-04
from dis_clean import show
SOURCE = '''
def f():
    try:
        a()
    except* ValueError as e:
        b(e)
    except* (KeyError, TypeError):
        c()
    else:
        d()
    finally:
        g()
'''
show(SOURCE)
