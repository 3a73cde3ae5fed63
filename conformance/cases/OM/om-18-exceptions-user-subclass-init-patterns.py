# @row OM-18
class A(Exception):
    def __init__(self, code, msg="default"):
        super().__init__(msg)
        self.code = code
class B(Exception):
    def __init__(self, *args, **kw):
        super().__init__(*args)
        self.kw = kw
class C(Exception): pass
class D(Exception):
    def __init__(self, x): self.x = x
class E(Exception):
    def __str__(self): return "E str"
    def __repr__(self): return "E repr"
for e in (A(5), A(5, "m"), B(1, 2, k=3), C("a", "b"), D("only"), E("x")):
    print(str(e), repr(e), e.args, vars(e))
import traceback
for e in (A(1), E(), C(), C("multi\nline"), C(C("inner"))): print(traceback.format_exception_only(e))
try: raise A
except TypeError as e: print(e)
