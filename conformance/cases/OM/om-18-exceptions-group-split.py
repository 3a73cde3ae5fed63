# @row OM-18
g = ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("in", [ValueError(2), OSError(3)])])
def show(x): return repr(x)
for condition in (
    ValueError, (TypeError, OSError), ExceptionGroup, KeyError, Exception,
    lambda e: isinstance(e, ValueError) and e.args[0] == 2,
    lambda e: isinstance(e, ExceptionGroup) and e.message == "in",
):
    m, r = g.split(condition)
    print(show(m), show(r), show(g.subgroup(condition)), m is g)
for bad in (5, "x", None, int, (int,), (ValueError, 5), [ValueError]):
    try:
        print(g.split(bad))
    except TypeError as e:
        print(e)
