# @row OM-12
class Base:
    def __init_subclass__(cls): print("init", cls.__name__, cls.__mro__[1].__name__)
    def __class_getitem__(cls, item): return cls.__name__, item
    def __new__(cls): return super().__new__(cls)
print([(n, type(vars(Base)[n]).__name__) for n in ("__init_subclass__", "__class_getitem__", "__new__")])
class A(Base): pass
class B(A): pass
print(A[1], B["x"])
class Static:
    @staticmethod
    def __init_subclass__(): print("static, no class")
class C(Static): pass
class Late: pass
Late.__init_subclass__ = lambda *a: print("assigned later", a)
class D(Late): pass
