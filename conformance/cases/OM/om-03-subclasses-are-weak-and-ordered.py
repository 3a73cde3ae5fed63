# @row OM-03
# @strategy counting: a class dies with the last name
import gc
class A: pass
class B(A): pass
class C(A): pass
class D(A, list): pass
print([c.__name__ for c in A.__subclasses__()], D in list.__subclasses__())
del B
gc.collect()
print([c.__name__ for c in A.__subclasses__()])
try:
    type.__subclasses__()
except TypeError as e:
    print(e)
print(type.__subclasses__(A) == A.__subclasses__(), A.__subclasses__() is A.__subclasses__())
