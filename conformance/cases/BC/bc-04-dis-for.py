# @row BC-04
from dis_clean import show
SOURCE = '''
def f(items):
    total = 0
    for i, (a, *b) in enumerate(items):
        if not a:
            continue
        if a > 10:
            break
        total += a
    else:
        return "no break"
    for x in [1, 2, 3]:
        for y in range(x):
            print(x, y)
    return total
'''
show(SOURCE)
