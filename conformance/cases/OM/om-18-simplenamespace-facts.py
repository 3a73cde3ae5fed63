# @row OM-18
from types import SimpleNamespace
n = SimpleNamespace(b=1, a="x")
print(n, n == SimpleNamespace(a="x", b=1), n != SimpleNamespace(), vars(n), SimpleNamespace({"k": 1}, k=2), SimpleNamespace([("q", 1)]), n.__reduce__()[2], SimpleNamespace() == SimpleNamespace())
n.self = n; print(n); del n.self; n.c = 3; print(sorted(n.__dict__))
class Sub(SimpleNamespace): pass
print(Sub(x=1), Sub(x=1) == SimpleNamespace(x=1), n.__replace__(a=5), type(Sub().__replace__(z=1)).__name__)
for call in (lambda: SimpleNamespace(5), lambda: SimpleNamespace({1: 2}), lambda: SimpleNamespace({}, {}), lambda: n.zz, lambda: hash(n), lambda: n < n, lambda: SimpleNamespace([1]), lambda: n.__replace__(5)):
    try:
        print(call())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
