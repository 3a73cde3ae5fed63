# @row BC-04
from dis_clean import show
SOURCE = '''
def f(self, o):
    self.x = o.y
    self.x.y.z = 1
    self.n += 1
    del self.x
    o[1] = o[2]
    o[1:2] = o[:3]
    o[1:2:3] = o[a, b]
    del o[0], o[1:2]
    o["k"] += 1
    return self.x[0].y
'''
show(SOURCE)
