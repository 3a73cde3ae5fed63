# @package python3-attr
# Classes by attrs: comparison, defaults, validators, converters, slots, frozen instances, evolve, asdict.
import attr
import attrs
from attrs import Factory, asdict, astuple, define, evolve, field, fields, frozen, validators


@define
class Coordinates:
    x: int
    y: int = 0


@define(order=True)
class Person:
    name: str = field(validator=validators.instance_of(str))
    age: int = field(default=0, converter=int, validator=[validators.ge(0), validators.lt(150)])
    tags: list = Factory(list)
    secret: str = field(default="x", repr=False, eq=False)

    @age.validator
    def _not_thirteen(self, attribute, value):
        if value == 13:
            raise ValueError(f"{attribute.name} must not be 13")


@frozen
class Point:
    x: float
    y: float = field(kw_only=True, default=1.5)


@attr.s(auto_attribs=True, hash=True)
class Old:
    a: int
    b: str = attr.ib(default="b", metadata={"note": 1})

    def __attrs_post_init__(self):
        self.a += 1


print(Coordinates(1, 2), Coordinates(1) == Coordinates(1, 0), Coordinates(1) != Coordinates(2))
print(asdict(Person("Ann", "7", ["t"])), astuple(Person("Bob")))
print(sorted([Person("c", 3), Person("a", 9), Person("a", 2)]))
for arguments in [("Ann", -1), (3,), ("Ann", 13), ("Ann", "many")]:
    try:
        Person(*arguments)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e.args[0]).splitlines()[0])
point = Point(1.0, y=2.0)
try:
    point.x = 3
except attrs.exceptions.FrozenInstanceError as e:
    print("frozen", e)
print(evolve(point, y=9.0), hash(point) == hash(Point(1.0, y=2.0)), Point.__slots__)
print([(f.name, f.default, f.kw_only) for f in fields(Point)])
print(Old(1), attr.fields(Old).b.metadata["note"], len({Old(1), Old(1), Old(2)}))
try:
    Coordinates(1, 2).z = 3
except AttributeError as e:
    print(e)
Made = attrs.make_class("Made", {"p": field(default=1), "q": field(factory=dict)}, slots=False)
print(Made(), Made(2, {1: 2}), attrs.has(Made), attrs.has(int))
print(attr.asdict(Person("N", 1), filter=attr.filters.exclude(fields(Person).tags)))
