# @row OM-09
l = [3, 1]
add, sort, get = l.append, l.sort, {"a": 1}.get
add(2)
sort()
print(
    l, get("a"), get("z", 0), add.__self__ is l, list(map("abc".index, "ba")), list(map(str.upper, "xy")),
    sorted("bA", key=str.lower),
)
upper = "text".upper
print(
    upper(), upper.__self__, upper.__name__, (5).__add__(3), (5).__add__.__self__, [].__len__.__self__,
    "x".join.__call__(["a", "b"]),
)
class S(str):
    def upper(self): return "S.upper"
print(S("q").upper(), str.upper(S("q")), "q".upper.__self__ is not None, S("z").lower.__self__.__class__.__name__)
for bad in (lambda: add(), lambda: add(1, 2), lambda: sort(1), lambda: str.upper(5), lambda: get(), lambda: "x".join(5)):
    try: bad()
    except TypeError as e: print(e)
