# @row OM-02
class Log:
    def __init__(self, n): self.n = n
    def __get__(self, obj, owner):
        print("get", self.n)
        return lambda *a: print("call", self.n)
class C:
    __enter__ = Log("enter")
    __exit__ = Log("exit")
with C(): print("body")
class Failing:
    @property
    def __exit__(self): raise RuntimeError("no exit")
    def __enter__(self): print("never entered")
try:
    with Failing(): pass
except RuntimeError as e: print(e)
class Meta(type):
    def __enter__(cls): return f"entered {cls.__name__}"
    def __exit__(cls, *a): print("left", cls.__name__)
class K(metaclass=Meta): pass
with K as x: print(x)
