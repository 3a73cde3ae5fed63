# @row OM-02
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == (o.x if isinstance(o, P) else o)
    def __hash__(self): return hash(self.x)
    def __repr__(self): return f"P({self.x})"
print(
    {P(1), 1, 1.0, True, P(1)}, {P(2): "a"}[2], 3 in {P(3)}, P(3) in {3}, {1: "one"}.get(P(1)), [P(1)].index(1),
    {P(1)} == {1}, frozenset([P(1)]) == {1}, {P(1): 0} == {1: 0}, len({P("a"), "a"}),
)
d = {P(1): "first"}
d[1] = "replaced value, first key"
print(d, d.pop(True), d)
s = {1}
s.add(P(1))
s.discard(P(1))
print(s, {P(1)} & {1}, {1} & {P(1)}, {P(1)} | {1}, {1} - {P(1)}, {P(2)} ^ {1})
