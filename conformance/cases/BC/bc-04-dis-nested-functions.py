# @row BC-04
from dis_clean import show
SOURCE = '''
def a(x):
    def b(y):
        def c(z):
            return x, y, z
        return c
    return b
'''
show(SOURCE)
