# @row OM-02
import operator
class A:
    def __index__(self): return 3
    def __concat__(self, o): return "never"
    def __add__(self, o): return "add"
    def __getitem__(self, i): return i
    def __contains__(self, x): return x == 1
    def __length_hint__(self): return 10
    def __not__(self): return "never"
    def __call__(self, *a, **k): return a, k
a = A()
print(
    operator.index(a), operator.add(a, 1), operator.getitem(a, 5), operator.contains(a, 1), operator.length_hint(a),
    operator.not_(a), operator.truth(a), operator.is_(a, a), operator.is_not(a, 1), operator.call(a, 1, k=2),
    operator.concat([1], [2]), operator.countOf([1, 1], 1), operator.indexOf("abc", "c"),
)
for bad in (
    lambda: operator.concat(1, 2), lambda: operator.concat(a, a), lambda: operator.indexOf([], 1),
    lambda: operator.index("x"), lambda: operator.iconcat(1, 2), lambda: operator.setitem((), 0, 1),
    lambda: operator.delitem({}, 1), lambda: operator.neg("x"), lambda: operator.matmul(1, 2),
    lambda: operator.length_hint([], "x"),
):
    try: print(bad())
    except (TypeError, ValueError, KeyError) as e: print(type(e).__name__, e)
