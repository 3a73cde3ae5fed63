# @row BC-04
from dis_clean import show
SOURCE = '''
a: int
b: list[str] = []
c.d: int = 1
(e): int = 2
def f(x: int, y: str = "s") -> float:
    z: int = 1
    w: str
    return z
class C:
    p: int
    q: "str" = 1
'''
show(SOURCE)
