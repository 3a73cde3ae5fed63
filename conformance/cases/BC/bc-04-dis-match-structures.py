# @row BC-04
from dis_clean import show
SOURCE = '''
def f(x):
    match x:
        case []:
            return 0
        case [a]:
            return a
        case [a, *rest, b]:
            return a, rest, b
        case {"k": v, **kw}:
            return v, kw
        case {}:
            return "mapping"
        case Point(x=0, y=y):
            return y
        case int(n) | float(n):
            return n
        case Point(1, q) as p:
            return p, q
        case (1, (2, *_)):
            return "nested"
'''
show(SOURCE)
