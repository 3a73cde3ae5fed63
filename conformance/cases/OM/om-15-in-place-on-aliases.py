# @row OM-15
# In-place operators seen through other names, in containers, as arguments and defaults; immutables are rebound.
def run(value, other, *ops):
    for op in ops:
        import copy
        a = copy.copy(value)
        b, holder = a, [a]
        ns = {"a": a, "o": other}
        try: exec(f"a {op} o", ns)
        except TypeError as e: print(op, e); continue
        print(op, ns["a"], b, ns["a"] is b, holder[0] is b)
run([1], [2], "+=")
run([1], 2, "*=", "+=")
run([1, 2], "ab", "+=")
run((1,), (2,), "+=")
run("a", "b", "+=")
run({1, 2}, {2, 3}, "|=", "&=", "-=", "^=", "+=")
run({1, 2}, [2], "|=")
run(frozenset({1}), {2}, "|=")
run({1: 2}, {3: 4}, "|=", "+=")
run({1: 2}, [(5, 6)], "|=")
run(bytearray(b"a"), b"b", "+=")
run(bytearray(b"ab"), 2, "*=", "%=")
import array, collections
run(array.array("b", [1]), array.array("b", [2]), "+=")
run(array.array("b", [1]), 3, "*=")
run(collections.deque([1]), [2], "+=")
run(collections.deque([1], 2), 3, "*=")
run(collections.Counter("ab"), collections.Counter("b"), "+=", "-=", "|=", "&=")
run(5, 2, "+=", "**=", "//=", "<<=", "|=")
def change(l, t):
    l += [1]
    t += (1,)
    return l, t
l, t = [], ()
print(change(l, t), l, t)
x = y = []
x += [1]; print(y)
x = x + [2]; print(y)
