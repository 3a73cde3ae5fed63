# @row OM-18
class L(list):
    def append(self, x): print("append", x); super().append(x)
    def __getitem__(self, i): return "getitem"
    def __len__(self): return 42
    def __iter__(self): return iter(["iter"])
    def __contains__(self, x): return True
    def __eq__(self, o): return "eq"
    def __setitem__(self, i, v): print("setitem", i, v)
l = L([1, 2])
l.extend([3])
l += [4]
l[0] = 9
print(
    list.__repr__(l), l[0], len(l), list(l), 99 in l, l == [], [*l], l.pop(), l.index(2), sorted(l), l + [5], l * 1,
    list.__len__(l), tuple(l), repr(l), l.copy(), type(l.copy()).__name__, [] + l, max(l), bool(l),
)
for x in l: print(x)
a, = l
print(a, (lambda *args: args)(*l), list.__getitem__(l, 0), l[:], reversed(l).__next__())
