# @row OM-16
import copy, copyreg
class A:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return f"deep {type(memo).__name__}"
    def __reduce_ex__(self, p): return "never"
class B:
    def __reduce_ex__(self, p): return (str, (f"reduce_ex {p}",))
    def __reduce__(self): return "never"
class C:
    def __reduce__(self): return (str, ("reduce",))
class D: pass
copyreg.pickle(D, lambda d: (str, ("dispatch table",)))
class E:
    def __reduce_ex__(self, p): return "a string means itself"
class F:
    __copy__ = None
e, f = E(), F()
print(
    [copy.copy(x()) for x in (A, B, C, D)], [copy.deepcopy(x()) for x in (A, B, C, D)], copy.copy(e) is e,
    copy.deepcopy(e) is e, type(copy.copy(f)).__name__,
)
a = D()
a.__copy__ = lambda: "instance hook"
print(copy.copy(a))
