# @row OM-12
class M(type):
    def __prepare__(name, bases): return {"injected": name}
class A(metaclass=M): pass
print(A.injected, type.__prepare__(), type.__prepare__(1, 2, x=3))
class Failing(type):
    @classmethod
    def __prepare__(m, name, bases): raise RuntimeError(f"no {name}")
try:
    class B(metaclass=Failing): print("body is not run")
except RuntimeError as e:
    print(e)
class Attr(type):
    @property
    def __prepare__(m): return 1
try:
    class C(metaclass=Attr): y = 2
except TypeError as e:
    print(e)
class Callable:
    def __call__(self, name, bases, ns): return sorted(ns)
    def __getattr__(self, name):
        raise AttributeError(name)
class D(metaclass=Callable()): y = 2
print("y" in D)
