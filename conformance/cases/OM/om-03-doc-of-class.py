# @row OM-03
class A:
    "the doc"
class B(A): pass
class C:
    __doc__ = 5
class D: pass
print(A.__doc__, B.__doc__, C.__doc__, D.__doc__, "__doc__" in vars(B), A().__doc__, B().__doc__)
A.__doc__ = "changed"
D.__doc__ = ["anything"]
print(A.__doc__, D.__doc__)
for statement in ("del A.__doc__", "int.__doc__ = 'x'", "del int.__doc__"):
    try:
        exec(statement)
    except Exception as e:
        print(statement, "->", type(e).__name__, e)
class E:
    __doc__ = property(lambda self: "per instance")
print(E().__doc__, type(E.__doc__).__name__)
