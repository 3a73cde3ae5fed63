# @row OM-02
class Seq:
    def __init__(self, *v): self.v = list(v)
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return Seq(*self.v[i]) if isinstance(i, slice) else self.v[i]
    def __setitem__(self, i, x): self.v[i] = x
    def __delitem__(self, i): del self.v[i]
    def __repr__(self): return f"Seq{tuple(self.v)}"
    def __reversed__(self): return iter(["rev"] + self.v[::-1])
s = Seq(3, 1, 2)
print(
    len(s), s[0], s[-1], s[1:], list(s), 1 in s, 9 in s, list(reversed(s)), sorted(s), max(s), [*s], s[::-1],
    bool(Seq()), list(zip(s, s)), list(enumerate(s)),
)
s[0] = "x"
del s[1]
a, b = s
print(s, a, b, tuple(s), "-".join(map(str, s)))
import collections.abc
print(isinstance(s, collections.abc.Sequence), isinstance(s, collections.abc.Sized), isinstance(s, collections.abc.Iterable))
collections.abc.Sequence.register(Seq)
print(isinstance(s, collections.abc.Sequence), hasattr(s, "index"))
