# @row OM-18
# Whose __eq__ is called when containers are compared or searched.
import operator
from collections import OrderedDict, deque
from types import MappingProxyType, SimpleNamespace


class A:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("eq", self.name, other.name, end=" ")
        return True


for source in (
    "(A(1),) == (A(2),)", "(A(1),) != (A(2),)", "[A(1)] == [A(2)]", "[A(1)] < [A(2)]", "{'a': A(1)} == {'a': A(2)}",
    "{'a': A(1)} != {'a': A(2)}", "{'a': A(1)}.items() == {'a': A(2)}.items()", "('a', A(1)) in {'a': A(2)}.items()",
    "A(1) in [A(2)]", "[A(2)].index(A(1))", "[A(2)].count(A(1))", "[A(2)].remove(A(1))", "A(1) in (A(2),)",
    "(A(2),).index(A(1))", "A(1) in {1: A(2)}.values()", "A(1) in iter([A(2)])", "slice(A(1)) == slice(A(2))",
    "operator.indexOf([A(2)], A(1))", "operator.countOf([A(2)], A(1))", "A(1) in deque([A(2)])",
    "deque([A(2)]).index(A(1))", "deque([A(2)]).remove(A(1))", "deque([A(2)]).count(A(1))",
    "deque([A(2)]) == deque([A(1)])", "OrderedDict(a=A(1)) == OrderedDict(a=A(2))",
    "SimpleNamespace(a=A(1)) == SimpleNamespace(a=A(2))", "MappingProxyType(dict(a=A(1))) == dict(a=A(2))",
):  # fmt: skip
    print(eval(source), source)
