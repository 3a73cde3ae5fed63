# @row OM-07
# What dir() collects: instance and class dicts, bases, __dir__ of any kind, and what it ignores.
class Meta(type):
    meta_only = 1
    def __dir__(cls): return ["b", "a", *(["super"] if super().__dir__() else [])]
class A:
    x = 1
    def __init__(self): self.i = 1
class B(A): y = 2
def names(o): return [n for n in dir(o) if not n.startswith("__")]
b = B()
b.__dict__["odd name"] = 1
print(names(b), names(B), names(type("C", (), {"__dir__": lambda s: ["z", "a"]})()))
class M(metaclass=Meta): m = 1
print(dir(M), names(M()))
class Claims:
    __class__ = A
    own = 1
print(names(Claims()))
class DictLies:
    @property
    def __dict__(self): return {"lie": 1}
    t = 1
print(names(DictLies()))
class NotDict:
    __dict__ = 5
print(names(NotDict()))
for result in ([3, 1, 2], ("b", "a"), "ba", {"k": 1}, 5, None, [1, "a"]):
    class D:
        def __dir__(self): return result
    try: print(dir(D()), type(dir(D())).__name__)
    except TypeError as e: print(e)
class S: __slots__ = ("s1", "__private")
print(names(S()), names(super(B, b))[:2], "meta_only" in dir(M()))
class F:
    def __dir__(self): raise OSError("no dir")
try: dir(F())
except OSError as e: print(e)
print(names(5)[:3], object.__dir__(b)[:2], sorted(object().__dir__()) == dir(object()))
b.__dict__[7] = 1
try: dir(b)
except TypeError as e: print(e)
