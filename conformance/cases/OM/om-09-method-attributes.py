# @row OM-09
class A:
    def m(self, x=1):
        "doc"
        return self, x
    m.tag = "t"
a = A()
b = a.m
print(
    b.__self__ is a, b.__func__ is A.m, b.__name__, b.__qualname__, b.__doc__, b.__module__, b.tag, b.__defaults__,
    b.__code__ is A.m.__code__, b.__dict__,
)
for statement in (
    "b.tag = 1", "b.new = 1", "b.__self__ = 1", "b.__func__ = 1", "del b.tag", "b.__name__ = 'x'", "b.__doc__ = 'x'",
    "b.nothing",
):
    try:
        exec(statement)
    except AttributeError as e:
        print(statement, "->", e)
print(b() == (a, 1), b(2)[1], b.__call__(3)[1], b.__get__(5) is b, b.__get__(None, int) is b)
