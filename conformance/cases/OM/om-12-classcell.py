# @row OM-12
class Meta(type):
    def __new__(mcs, name, bases, ns, drop=False, wrong=False):
        print(name, "__classcell__" in ns)
        if drop:
            del ns["__classcell__"]
        if wrong:
            ns["__classcell__"] = 5
        return super().__new__(mcs, name, bases, ns)
class A(metaclass=Meta):
    def f(self): return __class__
class B(metaclass=Meta):
    def f(self): return 1
print(A().f() is A, "__classcell__" in vars(A))
for kw in ({"drop": True}, {"wrong": True}):
    try:
        class C(metaclass=Meta, **kw):
            def f(self): return super()
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
class Other(type):
    def __new__(mcs, name, bases, ns):
        type.__new__(mcs, name + "2", bases, dict(ns))
        return type.__new__(mcs, name, bases, ns)
try:
    class D(metaclass=Other):
        def f(self): return __class__
    print(D().f() is D)
except TypeError as e:
    print(e)
class E:
    try:
        (lambda: __class__)()
    except NameError as e:
        print(e)
