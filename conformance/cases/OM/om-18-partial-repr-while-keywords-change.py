# @row OM-18
"""The representation of a partial shows the value that a keyword had before its own text replaced it."""
from functools import partial

made = partial(print)


class Key:
    def __str__(self):
        made.keywords[self] = "new"
        return "key"


made.keywords[Key()] = "old"
print(repr(made).partition(", ")[2])
print(repr(made).partition(", ")[2])
