# @row OM-12
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class A(Base, tag="a"): pass
class B(A): pass
class C(A, tag="c"): pass
print(A.tag, B.tag, C.tag, hasattr(Base, "tag"))
for source in (
    "class D(Base, other=1): pass", "class E(x=1): pass", "class F(int, y=2): pass",
    "class G(Base, tag=1, tag=2): pass", "class H(Base, metaclass=type, metaclass=type): pass",
):
    try:
        exec(source)
    except (TypeError, SyntaxError) as e:
        print(type(e).__name__, e.args[0])
try:
    type("I", (Base,), {}, z=1)
except TypeError as e:
    print(e)
print(type("J", (Base,), {}, tag="j").tag)
