# @row OM-18
a = frozenset({1, 2})
print({a: "k"}[frozenset({2, 1})], {1, 2} in {a}, a in {a}, {a} == {frozenset({1, 2})}, hash(a) == hash(frozenset([2, 1])))
s = {a}
s.discard({1, 2})
print(s)
class S(set): pass
class F(frozenset): pass
print(
    S([1]) | {2}, type(S([1]).copy()).__name__, type(F([1]).copy()).__name__, F([1]), repr(S()), repr(S([1])),
    repr(F()), S([1]) == {1}, repr(frozenset()), repr(frozenset({1})), type(F([1]).union([2])).__name__,
    type(S([1]).union([2])).__name__,
)
s = set()
s.add(frozenset())
print(s, set() in s)
x = S()
x.attr = 1
print(x.attr, x.__reduce__())
r = set()
r.add(F([1]))
print([type(e).__name__ for e in r], {1, 1.0, True}, {0.0, -0.0}, len({float("nan"), float("nan")}))
