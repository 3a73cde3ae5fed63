# @row BC-04
from dis_clean import show
SOURCE = '''
def f(x):
    match x:
        case 1 | 2:
            return "small"
        case "s":
            return "str"
        case None | True:
            return "singleton"
        case -1.5 | 1+2j:
            return "number"
        case a.B:
            return "value"
        case y if y > 5:
            return y
        case _:
            return "other"
'''
show(SOURCE)
