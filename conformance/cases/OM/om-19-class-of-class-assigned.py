# @row OM-19
class M(type):
    def hello(cls): return f"hello {cls.__name__}"
class N(type):
    def hello(cls): return f"N hello {cls.__name__}"
class A(metaclass=M): pass
class B: pass
print(A.hello())
A.__class__ = N
print(A.hello(), type(A).__name__, isinstance(A, M))
for cls, meta in ((B, M), (A, type), (int, M), (A, object), (A, int), (type, M), (A, 5), (A, B)):
    try:
        cls.__class__ = meta
        print("ok")
    except TypeError as e:
        print(e)
