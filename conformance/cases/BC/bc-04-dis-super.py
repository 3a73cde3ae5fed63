# @row BC-04
from dis_clean import show
SOURCE = '''
class C(B):
    def __init__(self, x):
        super().__init__(x)
        super().y = 1
        self.z = super().z
        super(C, self).q()
    def f(this):
        return super().f
    @classmethod
    def g(cls):
        return super().g()
'''
show(SOURCE)
