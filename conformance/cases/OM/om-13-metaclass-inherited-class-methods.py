# @row OM-13
class M(type):
    def shout(cls): return f"{cls.__name__}!"
    x = "meta x"
    def __len__(cls): return 99
class A(metaclass=M):
    @classmethod
    def klass(cls): return cls.shout()
class B(A):
    x = "class x"
print(A.shout(), B.shout(), B.klass(), A().klass(), A.x, B.x, len(A), A.__len__())
for run in (lambda: A().shout(), lambda: A().x, lambda: len(A())):
    try:
        print(run())
    except (AttributeError, TypeError) as e:
        print(e)
print(M.shout(B), A.__class__.x, "shout" in dir(A), "shout" in dir(M))
