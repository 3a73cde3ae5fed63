# @row OM-16
import copy, collections, dataclasses, datetime, types
Point = collections.namedtuple("Point", "x y")
@dataclasses.dataclass
class Data:
    a: int
    b: int = dataclasses.field(default=2, init=False)
print(copy.replace(Point(1, 2), y=5), copy.replace(Data(1), a=9), copy.replace(datetime.date(2020, 1, 2), year=1999), copy.replace(types.SimpleNamespace(a=1), b=2))
for call in (lambda: copy.replace(5), lambda: copy.replace(Point(1, 2), z=3), lambda: copy.replace(Data(1), c=1), lambda: copy.replace(Data(1), b=1), lambda: copy.replace(), lambda: copy.replace([1], a=1)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
