# @row OM-08
class D: pass
d = D()
d.__set_name__ = lambda owner, name: print("instance attribute called")
class Meta(type):
    def __set_name__(cls, owner, name): print("metaclass", cls.__name__, owner.__name__, name)
class A:
    x = d
    class Inner(metaclass=Meta): pass
    alias = Inner
class WrongArity:
    def __set_name__(self): pass
try:
    class B:
        w = WrongArity()
except TypeError as e:
    print(e, e.__notes__)
