# @row BC-04
from dis_clean import show
SOURCE = '''
@a
@b.c(1)
def f(x: int, *args: str, y: "later" = 1, **kw) -> None:
    "doc"
    return x
@d
class K: pass
'''
show(SOURCE)
