# @row OM-18
class It:
    def __iter__(self): return iter(["x", "y"])
class S(str): pass
print(
    ",".join("abc"), ",".join([]), ",".join(["one"]), ",".join(It()), "".join(x for x in "gen"), ",".join({"k": 1}),
    S("-").join(["a", "b"]), type(S("-").join(["a"])).__name__, ",".join((S("s"),)) == "s",
)
one = "single"
print(",".join([one]) is one, type(",".join([S("a")])).__name__)
for bad in ([1], ["a", 1], [None], ["a", b"b"], 5, None, ["a", "b", []]):
    try: print(",".join(bad))
    except TypeError as e: print(e)
