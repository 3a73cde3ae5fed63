# @row OM-12
class Order(dict):
    def __setitem__(self, k, v):
        seen.append(k)
        super().__setitem__(k, v)
seen = []
class M(type):
    @classmethod
    def __prepare__(m, *a): return Order()
class A(metaclass=M):
    "doc"
    x: int = 1
    y = 2
    def f(self): return super()
    class Inner: pass
    for i in (1, 2): pass
    import sys as z
    with open("/dev/null") as w: pass
    try: 1 / 0
    except ZeroDivisionError as e: pass
print(seen)
class B[T](metaclass=M):
    pass
print(seen[-8:])
