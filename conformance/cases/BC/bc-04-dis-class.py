# @row BC-04
from dis_clean import show
SOURCE = '''
class C(B, metaclass=M, k=1):
    "doc"
    x: int = 1
    y = x + 1
    def f(self):
        self.a = 1
        return super().f()
    @property
    def p(self):
        return __class__
    @classmethod
    def q(cls): pass
    class D:
        pass
'''
show(SOURCE)
