# @row OM-08
class Foo:
    def bar(self, x=0): return ("bar", self is foo, x)
foo = Foo()
function = Foo.__dict__["bar"]
print(type(function).__name__, function is Foo.bar, function.__get__(foo, Foo)(1), function.__get__(None, Foo) is function)
print(hasattr(function, "__set__"), hasattr(function, "__get__"), hasattr(len, "__get__"))
foo.bar = lambda x: ("instance function", x)
print(foo.bar(7))
del foo.bar
print(foo.bar(8))
Foo.length = len
Foo.lower = str.lower
Foo.partial = lambda self: "bound lambda"
Foo.cls = int
print(Foo.length("abc"), foo.length("abc"), foo.partial(), foo.cls("12"))
try:
    foo.lower()
except TypeError as e:
    print(str(e).replace(hex(id(foo)), "?"))
for args in ((), (None, None), (1,)):
    try:
        print(type(function.__get__(*args)).__name__)
    except TypeError as e:
        print(e)
