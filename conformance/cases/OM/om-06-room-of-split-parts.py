# @row OM-06
"""A list that comes of splitting has room for as many parts as were expected."""
import sys

for text in ("", "a", "a b", "a b c", "x " * 12, "x " * 13, "one,two", "no separator"):
    print(
        repr(text[:12]),
        sys.getsizeof(text.split()),
        sys.getsizeof(text.rsplit()),
        sys.getsizeof(text.split(",")),
        sys.getsizeof(text.split(", ")),
        sys.getsizeof(text.split(" ", 1)),
        sys.getsizeof(text.split(None, 3)),
        sys.getsizeof(text.splitlines()),
        sys.getsizeof(text.encode().split()),
        sys.getsizeof(text.encode().split(b",")),
        sys.getsizeof(text.encode().rsplit(b" ", 2)),
    )
print([sys.getsizeof(("line\n" * count).splitlines()) for count in (0, 1, 4, 5, 8, 9, 17)])
print([sys.getsizeof("a b".split(" ", most)) for most in (0, 1, 10, 11, 12, 13, sys.maxsize, -1)])
print([sys.getsizeof(b"a b".rsplit(b" ", most)) for most in (0, 1, 10, 11, 12, 13, sys.maxsize, -1)])
