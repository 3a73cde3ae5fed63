# @row OM-13
# Abstract methods by hand: __abstractmethods__ set on any class, isabstractmethod flags, and the words for each number of them.
import abc
class C: pass
for names in ((), ("a",), ("b", "a"), {"x"}, frozenset("xyz"), ["m"], "ab", 5, None, (1,)):
    try:
        C.__abstractmethods__ = names
        print(C.__flags__ >> 20 & 1, end=" ")
        print(type(C()).__name__)
    except TypeError as e: print(e)
del C.__abstractmethods__
print(type(C()).__name__)
try: C.__abstractmethods__
except AttributeError as e: print(e)
try: del C.__abstractmethods__
except AttributeError as e: print(e)
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): return "A.f"
    @property
    @abc.abstractmethod
    def p(self): pass
    @classmethod
    @abc.abstractmethod
    def c(cls): return "A.c"
    @staticmethod
    @abc.abstractmethod
    def s(): pass
    x = abc.abstractproperty() if 0 else 1
print(sorted(A.__abstractmethods__), A.c(), [vars(A)[n].__isabstractmethod__ for n in "fpcs"])
for own in ((), ("f",), ("f", "p"), ("f", "p", "c"), ("f", "p", "c", "s")):
    B = type("B", (A,), {n: (lambda self=None: "own") for n in own})
    try: print(B().f())
    except TypeError as e: print(e)
class Late(A): pass
Late.f = Late.p = Late.c = Late.s = lambda self=None: 1
try: Late()
except TypeError as e: print(e)
abc.update_abstractmethods(Late)
print(Late().f(), Late.__abstractmethods__)
class L(list, abc.ABC):
    @abc.abstractmethod
    def q(self): pass
print(len(L()))
class O(A):
    def __new__(cls): return object.__new__(cls)
try: O()
except TypeError as e: print(e)
