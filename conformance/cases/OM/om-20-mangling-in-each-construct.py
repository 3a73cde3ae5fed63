# @row OM-20
# Names that are mangled in a class: in every statement and expression that has names, and those that are not.
import types
mod = types.ModuleType("_C__mod"); mod._C__attr = "module attribute"
import sys
sys.modules["_C__mod"] = mod
class C:
    __a = 1
    _C__b = 2
    c = __b
    def __m(self, __p, *__args, __k=3, **__kw):
        __l = __p + __k
        return sorted(locals(), key=str), self.__m.__name__
    def run(self): return self.__m(1, 2, _C__k=4, z=5)
    def glob(self):
        global __g
        __g = "global"
    def imp(self):
        import __mod
        from __mod import __attr
        return __attr, __mod.__attr, sorted(locals())
    def comp(self): return [__x for __x in "ab"], {__y: __y for __y in "c"}, (lambda __z: __z)(1)
    def exc(self):
        try: raise ValueError(1)
        except ValueError as __e: return sorted(locals())
    def wit(self):
        import contextlib
        with contextlib.nullcontext(1) as __w: return sorted(locals())
    def loop(self):
        for __i in "a": pass
        del __i
        return sorted(locals())
    def nested(self):
        def __f(): return __f.__name__, __f.__qualname__
        class __K: __v = 1
        return __f(), __K.__name__, [n for n in vars(__K) if n.endswith("__v")]
    def mat(self):
        match {"k": 1}:
            case {"k": __c, **__r}: return sorted(locals())
    def wal(self): return (__w := 5), sorted(locals())
    def ann(self, x: "__not" = 1):
        __n: int = 1
        return sorted(locals())
    __ann: int = 5
    def attr(self): self.__new = 1; self.__dunder__ = 2; return sorted(vars(self))
    def kw(self): return dict(__key=1)
    def typ[__T](self): return self.typ.__type_params__
    type __Alias = int
c = C()
print([n for n in vars(C) if "__" in n and not n.endswith("__")], C.c, C.__annotations__)
for n in ("run", "glob", "imp", "comp", "exc", "wit", "loop", "nested", "mat", "wal", "ann", "attr", "kw", "typ"):
    try: print(n, getattr(c, n)())
    except Exception as e: print(n, type(e).__name__, e)
print(_C__g, C._C__Alias.__name__)
