# @row OM-02
class C:
    def __lt__(self, o): return [1]
    def __eq__(self, o): return "equal"
    def __gt__(self, o): return None
    def __ne__(self, o): return 0
    __hash__ = None
c = C()
print(c < 1, c == 1, c > 1, c != 1, 1 > c, 1 == c, not c < 1, (c < 1) is True, c in [1], [c].index(5), [c].count("x"))
print([c] == [1], [c] != [1], (c,) == (0,), sorted([c, c]) == [c, c], min(c, c) is c)
