# @row NS-02
print(
    [[j for j in range(i)] for i in range(3)], [i for i in range(3) for i in range(i)], [(i, j) for i, j in [(1, 2)]],
    [a for a, *b in ["xyz"]], [b for a, *b in ["xyz"]],
)
l = [0]
print([l[0] for l[0] in range(3)], l)
class O: pass
o = O()
print([o.x for o.x in "ab"], o.x)
d = {}
print([d[k] for k, d[k] in [("p", 1), ("q", 2)]], d)
print({i: {j: i * j for j in range(2)} for i in range(2)}, [x for (x, (y, z)) in [(1, (2, 3))]], [x for [x] in [[1]]])
def f(a): return [a for a in range(a)], a
print(f(2))
