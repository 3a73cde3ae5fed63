# @row BC-04
from dis_clean import show
SOURCE = '''
def f():
    try:
        a()
    except ValueError:
        b()
    except (KeyError, TypeError) as e:
        c(e)
    except:
        raise
    else:
        d()
    return 1
'''
show(SOURCE)
