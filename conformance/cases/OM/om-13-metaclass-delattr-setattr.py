# @row OM-13
class M(type):
    def __setattr__(cls, name, value):
        if name == "frozen": raise AttributeError("frozen attribute")
        print("set", name)
        super().__setattr__(name, value)
    def __delattr__(cls, name):
        print("del", name)
        super().__delattr__(name)
class A(metaclass=M):
    frozen = 1
A.x = 1
del A.x
try:
    A.frozen = 2
except AttributeError as e:
    print(e)
try:
    del A.nothing
except AttributeError as e:
    print(e)
A().y = 5
print(A.frozen)
