# @row OM-16
import copy, collections, dataclasses, types, datetime
P = collections.namedtuple("P", "x y")
@dataclasses.dataclass
class D:
    a: int
    b: int = 2
class R:
    def __replace__(self, /, **changes): return ("replaced", changes)
class Child(P): pass
print(
    copy.replace(P(1, 2), y=5), copy.replace(D(1), a=9), copy.replace(R(), k=1),
    copy.replace(types.SimpleNamespace(a=1, b=2), b=3), copy.replace(Child(1, 2), x=0),
)
print(copy.replace(datetime.date(2020, 1, 2), year=1999), copy.replace((lambda: 5).__code__, co_name="renamed").co_name)
for bad in (
    lambda: copy.replace(5, x=1), lambda: copy.replace(P(1, 2), z=1), lambda: copy.replace(D(1), zz=1),
    lambda: copy.replace(), lambda: copy.replace(P(1, 2), 5), lambda: copy.replace(object()),
):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
r = R()
r.__replace__ = None
print(copy.replace(r))
