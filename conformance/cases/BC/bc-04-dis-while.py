# @row BC-04
from dis_clean import show
SOURCE = '''
def f(n):
    while n:
        n -= 1
        if n == 3:
            continue
        if n == 1:
            break
    else:
        n = 100
    while True:
        if n:
            return n
'''
show(SOURCE)
