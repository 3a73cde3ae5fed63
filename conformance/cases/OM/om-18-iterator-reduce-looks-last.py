# @row OM-18
"""The built-in that an iterator is pickled with is looked up before the iterator is looked at."""
import builtins

original = builtins.iter, builtins.reversed


class Name(str):
    """A name whose comparison exhausts an iterator."""

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        list(self.iterator)
        return str(self) == other


def reduced(name, iterator):
    key = Name(name)
    key.iterator = iterator
    function = vars(builtins).pop(name)
    vars(builtins)[key] = function
    try:
        return iterator.__reduce__()
    finally:
        del vars(builtins)[key]
        vars(builtins)[name] = function


for make in (lambda: "xyz", lambda: [1, 2], lambda: (1, 2), lambda: b"ab", lambda: {1: 2}, lambda: {3}, lambda: list[int]):
    print(reduced("iter", original[0](make())))
print(reduced("iter", original[0](lambda: 0, 0)))
print(reduced("reversed", original[1]([1, 2])))
