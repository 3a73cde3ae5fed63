# @row NS-07
from types import SimpleNamespace
ns = SimpleNamespace()
ns.host = "localhost"
ns.port = 8080
print(ns, ns.host, ns.__dict__)
del ns.port
print(ns, ns == SimpleNamespace(host="localhost"), ns != SimpleNamespace(), ns == {"host": "localhost"})
print(SimpleNamespace([("a", 1)], b=2), SimpleNamespace({"x": 1}, x=2), repr(SimpleNamespace(**{"not an id": 1})))
class Sub(SimpleNamespace):
    def total(self): return sum(vars(self).values())
s = Sub(a=1, b=2)
print(s, s.total(), Sub(a=1) == SimpleNamespace(a=1))
loop = SimpleNamespace()
loop.me = loop
print(loop)
try:
    hash(ns)
except TypeError as e:
    print(e)
try:
    ns.missing
except AttributeError as e:
    print(e)
try:
    SimpleNamespace(1)
except TypeError as e:
    print(e)
print(sorted(vars(SimpleNamespace(z=1, a=2))), list(vars(SimpleNamespace(z=1, a=2))))
