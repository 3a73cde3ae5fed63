# @row OM-16
import copy
def f(): pass
atoms = [
    None, 1, 1.5, 1j, True, "s", b"b", (), (1, 2), frozenset([1]), f, len, int, type, range(3), slice(1, 2), ...,
    NotImplemented, [].append, property(f), int | str, list[int], type("A", (), {}),
]
print([copy.copy(x) is x for x in atoms])
print([copy.deepcopy(x) is x for x in atoms])
mutable = [[1], {1: 2}, {1}, bytearray(b"a")]
print([(copy.copy(x) == x, copy.copy(x) is x) for x in mutable])
t = ([1], 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(t)[0] is t[0], copy.deepcopy(((1, "a"), 2)) == ((1, "a"), 2))
