# @row BC-04
from dis_clean import show
SOURCE = '''
def f(
    a,
    b=(
        1,
        2,
    ),
):
    return g(
        a,
        h(
            b,
        ),
    ) + (
        a
        if b
        else a.
        c
    )
'''
show(SOURCE)
