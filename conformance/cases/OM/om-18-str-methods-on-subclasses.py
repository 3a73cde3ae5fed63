# @row OM-18
class S(str):
    def __add__(self, o): return "S.add"
    def __getitem__(self, i): return "S.getitem"
    def __len__(self): return 99
    def __iter__(self): return iter("iter")
    def __contains__(self, x): return "contains"
    def __str__(self): return "S.str"
    def __eq__(self, o): return "S.eq"
    __hash__ = str.__hash__
s = S("abc")
print(
    s + "x", s[0], len(s), list(s), "z" in s, str(s), s == "q", s.upper(), s.replace("a", "b"), "-".join(s), f"{s}",
    "%s" % s, "{}".format(s), s.join("xy"), s.split("b"), s.startswith("a"), [*s], s * 2, "x" + s, s.__class__.__name__,
    s.find("c"), sorted(s),
)
print(
    type(s.upper()).__name__, type(s.strip()).__name__,
    type(str.__getitem__(s, slice(None))).__name__, type(s * 1).__name__, type(s.format()).__name__,
    type(s.ljust(3)).__name__, type(s.encode()).__name__,
)
