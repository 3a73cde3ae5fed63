# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a, b):
    c = a + b * 2 - a / b
    c //= 3
    c **= 2
    c = a % b @ c
    c <<= 1
    c = a & b | a ^ ~b
    return -c, +c, not c
'''
show(SOURCE)
