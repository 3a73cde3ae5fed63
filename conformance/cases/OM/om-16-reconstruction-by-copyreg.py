# @row OM-16
import copyreg, copy
class A:
    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        self.made = (args, kw)
        return self
print(copyreg.__newobj__(A, 1, 2).made, copyreg.__newobj_ex__(A, (1,), {"k": 2}).made)
print(vars(copyreg._reconstructor(A, object, None)), copyreg._reconstructor(int, int, 5))
class C: pass
c = C()
copyreg.pickle(C, lambda o: (C, ()))
print(C in copyreg.dispatch_table, type(copy.copy(c)).__name__, copyreg.dispatch_table[complex](1j))
del copyreg.dispatch_table[C]
for bad in (lambda: copyreg.pickle(C, 5), lambda: copyreg.constructor(5), lambda: copyreg.add_extension("m", "n", 0)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
