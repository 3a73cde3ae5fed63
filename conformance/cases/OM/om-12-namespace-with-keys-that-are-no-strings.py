# @row OM-12
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    A = type("A", (), {1: "one", "b": 2, None: 3})
    class B: locals()[5] = "five"
for w in seen:
    print(w.category.__name__, w.message)
print(vars(A)[1], A.b, vars(B)[5])
class K(str): pass
C = type("C", (), {K("sub"): 1})
print(C.sub, vars(C)["sub"])
