# @row BC-07
x = 1
def f():
    return (1, 2
y = 3
