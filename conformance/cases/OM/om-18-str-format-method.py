# @row OM-18
class A:
    x = 5
    def __getitem__(self, k): return f"item {k!r}"
    def __format__(self, s): return f"fmt({s})"
print(
    "{} {}".format(1, 2), "{1} {0}".format(1, 2), "{a} {b}".format(a=1, b=2),
    "{0.x} {0[k]} {0[5]} {0[ 5 ]}".format(A()), "{:>5}|{:<5}|{:^5}".format("a", "b", "c"),
    "{!r} {!s} {!a}".format("é", "é", "é"), "{{}} {{{0}}}".format(1), "{:{}}".format("a", 3),
    "{:{w}.{p}}".format("abcdef", w=5, p=2), "{:abc}".format(A()), "{0:{0}}".format(5),
)
print(
    "{a[b][c]}".format(a={"b": {"c": 1}}), "{0[0][1]}".format([[1, 2]]), "{.real}".format(5),
    "{x.y}".format(x=type("T", (), {"y": "attr"})), "{:}".format(5), "{0!r:>6}".format("a"),
)
for bad in (
    lambda: "{}".format(), lambda: "{0} {}".format(1), lambda: "{} {0}".format(1), lambda: "{a}".format(),
    lambda: "{".format(), lambda: "}".format(), lambda: "{!x}".format(1), lambda: "{!}".format(1),
    lambda: "{0!r".format(1), lambda: "{:d}".format("a"), lambda: "{0.}".format(1), lambda: "{0[}".format(1),
    lambda: "{0[]}".format(1), lambda: "{:{:{}}}".format(1, 2, 3), lambda: "{0]}".format(1),
    lambda: "{0.nope}".format(1), lambda: "{0[0]x}".format([1]), lambda: "{99999999999999999999}".format(1),
    lambda: "{a b}".format(**{"a b": 7}),
):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
