# @row OM-08
class A:
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(*args): return args
    @classmethod
    def doc(cls):
        "documented"
class B(A): pass
print(A.make(1), B.make(2), A().make(3), B().make(), A.plain(1), A().plain(2))
cm, sm = A.__dict__["make"], A.__dict__["plain"]
print(type(cm).__name__, type(sm).__name__, cm.__func__.__name__, cm.__wrapped__ is cm.__func__, sm.__func__ is A.plain, sm(5))
print(A.make.__self__, A.make.__func__ is cm.__func__, A.doc.__doc__, cm.__name__, sm.__qualname__, cm.__isabstractmethod__)
print(cm.__get__(None, B)(), cm.__get__(B(), B)("x"), sm.__get__(None, A)(9))
try:
    cm(1)
except TypeError as e:
    print(e)
for f in (classmethod, staticmethod):
    for args in ((), (1, 2)):
        try:
            f(*args)
        except TypeError as e:
            print(e)
class C:
    x = classmethod(property(lambda cls: cls.__name__))
    y = staticmethod(3)
    z = classmethod(str)
print(type(C.x).__name__, C.y, C.z().startswith("<class"))
