# @row BC-04
from dis_clean import show
SOURCE = '''
def f(data):
    if (n := len(data)) > 1:
        print(n)
    while chunk := data.pop():
        yield chunk
    return [y := x + 1 for x in data], y
'''
show(SOURCE)
