# @row OM-18
class I(int):
    def __add__(self, o): return "I.add"
    def __radd__(self, o): return "I.radd"
    def __eq__(self, o): return "I.eq"
    def __hash__(self): return 999
    def __bool__(self): return False
    def __index__(self): return 7
    def __int__(self): return 8
    def __repr__(self): return "I.repr"
    def __str__(self): return "I.str"
    def __lt__(self, o): return "I.lt"
i = I(5)
print(
    i + 1, 1 + i, i == 5, 5 == i, hash(i), bool(i), [0, 1, 2, 3, 4, 5, 6][i:], int(i), str(i), repr(i), f"{i}",
    f"{i:d}", "%d" % i, "%s" % i, i < 1, 1 > i, -i, abs(i), i * 2, range(i), "abcdefgh"[i],
    hex(i), float(i), i.real, type(i.real).__name__, sum([i]), {5: "x"}.get(i), round(i), divmod(i, 2), i.bit_length(),
    [i] * 1, list(range(10))[i], format(i, "x"), chr(i), i & 4, ~i,
)
