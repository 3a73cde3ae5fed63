# @row OM-18
class A(OSError):
    def __init__(self, *args, extra=None):
        super().__init__(*args[:2])
        self.extra = extra
class B(OSError):
    def __new__(cls, *args): return super().__new__(cls, *args)
class C(OSError):
    def __new__(cls, a): return super().__new__(cls, 2, "from new")
    def __init__(self, a): pass
class D(OSError):
    def __init__(self): pass
a = A(2, "text", "ignored", extra=1)
print(a.errno, a.args, a.filename, a.extra, B(2, "t").errno, C(0).errno, C(0).args, D().errno, D().args)
for bad in (lambda: OSError(x=1), lambda: B(x=1), lambda: D(1)):
    try:
        bad()
    except TypeError as e:
        print(e)
a.__init__(5, "again")
print(a.errno, a.strerror)
o = OSError(1, "one")
o.__init__(2, "two")
print(o.errno, o.args)
