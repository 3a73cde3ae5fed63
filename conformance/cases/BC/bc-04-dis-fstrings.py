# @row BC-04
from dis_clean import show
SOURCE = '''
def f(a, b, w):
    x = f"{a}"
    y = f"a{a!r}b{b!s:>10}c{a!a}"
    z = f"{a:{w}.{b}f}" "tail"
    q = f"{a=} {b = !r:^5}"
    r = f"{{}}" f"{a}{b}"
    s = "%s %s" % (a, b)
    t = f"{1}"
    return f"{a + b}{f'{a}'}"
'''
show(SOURCE)
