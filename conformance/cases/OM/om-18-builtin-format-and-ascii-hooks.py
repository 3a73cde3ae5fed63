# @row OM-18
class A:
    def __format__(self, spec): return f"<{spec}>"
    def __repr__(self): return "é\u20ac\U0001f600"
class B:
    def __format__(self, spec): return 5
    def __repr__(self): return 5
    def __str__(self): return b"x"
class C(str):
    def __str__(self): return self
print(format(A()), format(A(), "x"), f"{A():y}", ascii(A()), "%a" % A(), f"{A()!a}", format("a"), type(format(C("q"))).__name__, type(str(C("q"))).__name__, type(f"{C('q')}").__name__)
for call in (lambda: format(B()), lambda: repr(B()), lambda: str(B()), lambda: ascii(B()), lambda: f"{B()}", lambda: "%s" % B(), lambda: format(1, 5), lambda: format(), lambda: format(1, "d", 2), lambda: format(format_spec="d", value=1), lambda: "{}".format(B())):
    try:
        print(call())
    except TypeError as error:
        print(error)
