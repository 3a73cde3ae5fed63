# @row OM-02
class Seq(list):
    __iter__ = None
    __reversed__ = None
    __len__ = None
    __hash__ = None
    __contains__ = None
    __getitem__ = None
    __call__ = None
s = Seq([1])
for call in (
    lambda: iter(s), lambda: reversed(s), lambda: len(s), lambda: hash(s), lambda: 1 in s, lambda: s[0], lambda: s(),
    lambda: list(s),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
