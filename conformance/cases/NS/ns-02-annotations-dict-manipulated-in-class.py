# @row NS-02
class A:
    a: int
    __annotations__["b"] = str
    c: float = 1.0
    print(__annotations__)
    del __annotations__
    try:
        d: int
    except NameError as e:
        print(e)
print("__annotations__" in vars(A), A.__annotations__)
class B:
    __annotations__ = []
    try:
        x: int
    except TypeError as e:
        print(e)
