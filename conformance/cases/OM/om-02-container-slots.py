# @row OM-02
class Box:
    def __getitem__(self, key):
        return ("get", key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __missing__(self, key):
        return "never"


b = Box()
print(b[1], b["a"], b[1, 2], b[1:2], b[::2], b[...], b[1:2, 3])
b[0] = 1
b[1:2] = "xy"
del b[5], b[:]


class Seq:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


s, five, none, one = Seq(), 5, None, [1]
print(list(s), 4 in s, 5 in s, sum(s), max(s), list(reversed([*s])), tuple(zip(s, s)))
for bad in (lambda: len(s), lambda: reversed(s), lambda: five[0], lambda: none["x"], lambda: len[1], lambda: object() in 5,
            lambda: iter(3), lambda: next([]), lambda: one[1.5], lambda: one["a"], lambda: tuple(one)[None], lambda: str(five)[(1,)], lambda: {}[[]]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
