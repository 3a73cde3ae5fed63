# @row OM-09
class A:
    def m(self): return "first"
a = A()
bound = a.m
A.m = lambda self: "second"
print(bound(), a.m())
a.__class__ = type("B", (A,), {"m": lambda self: "third"})
print(bound(), a.m())
bound.__func__.__code__ = (lambda self: "code replaced").__code__
print(bound())
methods = [a.m, a.m]
print(methods[0] == methods[1], methods[0] is methods[1])
del A.m
print(bound(), bound.__self__ is a)
f = bound.__func__
f.__defaults__ = None
print(f("anything"))
