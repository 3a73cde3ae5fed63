# @row OM-07
class A:
    def __getattr__(self, name):
        raise {"k": KeyError, "a": AttributeError, "s": SystemExit}[name](name)
class Child(AttributeError): pass
class B:
    @property
    def p(self): raise Child("sub")
print(hasattr(A(), "a"), getattr(A(), "a", 5), hasattr(B(), "p"), getattr(B(), "p", None))
for name in ("k", "s"):
    for f in (hasattr, lambda o, n: getattr(o, n, 1)):
        try:
            f(A(), name)
        except BaseException as e:
            print(repr(e))
