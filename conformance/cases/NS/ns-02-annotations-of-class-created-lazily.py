# @row NS-02
class A: pass
print("__annotations__" in A.__dict__)
print(A.__annotations__, "__annotations__" in A.__dict__)
class B(A): x: int
class C(B): pass
print(B.__annotations__, C.__annotations__)
del B.__annotations__
try:
    del B.__annotations__
except AttributeError as e:
    print(e)
print(B.__annotations__)
try:
    int.__annotations__
except AttributeError as e:
    print(e)
B.__annotations__ = 5
print(B.__annotations__)
