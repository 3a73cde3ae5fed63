# @row OM-16
import copy, types, re, weakref, enum
class Color(enum.Enum): RED = 1
class A: pass
for value in (5, "a", b"a", 1.5, 1j, None, ..., NotImplemented, (1, 2), frozenset("a"), int, A, len, copy.copy, range(3), Color.RED, re.compile("a"), types, property(len), weakref.ref(A), slice(1), (lambda: 1).__code__):
    results = []
    for function in (copy.copy, copy.deepcopy):
        try:
            results.append(function(value) is value)
        except TypeError as error:
            results.append(str(error))
    print(type(value).__name__, *results)
