# @row OM-12
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        cls.options = kw
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
opts = {"b": 2, "c": 3}
class A(metaclass=Meta, a=1, **opts, d=[x for x in range(2)]): pass
print(A.options)
for source in (
    "class B(A, metaclass=Meta, *[], a=1, **{'a': 2}): pass", "class C(a=1, A): pass", "class D(A, *, b=1): pass",
    "class E(**5): pass", "class F(*5): pass", "class G(metaclass=Meta, **{'metaclass': type}): pass",
):
    try:
        exec(source)
    except (TypeError, SyntaxError) as e:
        print(type(e).__name__, e.args[0])
