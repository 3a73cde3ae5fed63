# @row OM-08
d = str.upper
print(d, type(d).__name__, d.__name__, d.__qualname__, d.__objclass__, d.__get__("x")(), d("abc"), d.__get__(None, str) is d)
class S(str): pass
print(d(S("sub")), d.__get__(S("q"), S)())
for run in (
    lambda: d(), lambda: d(5), lambda: d.__get__(5), lambda: d.__get__(None), lambda: d("a", 1), lambda: d(self="a"),
    lambda: d("a", x=1), lambda: dict.fromkeys.__self__, lambda: vars(dict)["fromkeys"].__get__(5),
    lambda: vars(dict)["fromkeys"].__get__(None, int), lambda: vars(dict)["fromkeys"](5),
    lambda: vars(dict)["fromkeys"](dict, "ab"), lambda: vars(dict)["fromkeys"](),
):
    try:
        print(run())
    except TypeError as e:
        print(e)
