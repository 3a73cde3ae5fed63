"""Data classes and enums at work: an inventory of parts with units, orders and their states, immutability, ordering, conversion to and from plain data."""
import dataclasses
import re
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, replace
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, nonmember
from functools import cached_property, total_ordering
from typing import ClassVar, NamedTuple, Union, get_args, get_origin, get_type_hints


class Unit(StrEnum):
    PIECE = auto()
    METRE = "m"
    KILO = "kg"

    def format(self, amount):
        return f"{amount:g} {self if self is not Unit.PIECE else 'pc'}"


@total_ordering
class Priority(Enum):
    LOW = 1, "can wait"
    NORMAL = 5, "as usual"
    HIGH = 9, "now"

    def __new__(cls, weight, note):
        self = object.__new__(cls)
        self._value_ = weight
        self.note = note
        return self

    def __lt__(self, other):
        return self.value < other.value if isinstance(other, Priority) else NotImplemented

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())


class Right(IntFlag):
    READ = 4
    WRITE = 2
    EXECUTE = 1
    ALL = READ | WRITE | EXECUTE


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)
    G = nonmember(6.67300e-11)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return self.G * self.mass / self.radius ** 2


class Status(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.lower()

    NEW = auto()
    PAID = auto()
    SENT = auto()
    CANCELLED = auto()

    @property
    def next(self):
        return {Status.NEW: {Status.PAID, Status.CANCELLED}, Status.PAID: {Status.SENT, Status.CANCELLED}}.get(self, set())


@dataclass(frozen=True, order=True)
class Part:
    sort_key: tuple = field(init=False, repr=False)
    number: str
    name: str = field(compare=False)
    unit: Unit = field(default=Unit.PIECE, compare=False)
    price: float = field(default=0.0, compare=False, metadata={"currency": "EUR"})
    tags: frozenset = field(default_factory=frozenset, compare=False, hash=False)

    def __post_init__(self):
        letters, digits = re.fullmatch(r"([A-Z]+)-(\d+)", self.number).groups()
        object.__setattr__(self, "sort_key", (letters, int(digits)))


@dataclass(slots=True)
class Line:
    part: Part
    amount: float = 1
    _: KW_ONLY
    discount: float = 0.0

    @property
    def total(self):
        return round(self.part.price * self.amount * (1 - self.discount), 2)


@dataclass
class Entity:
    count: ClassVar[int] = 0
    id: int = field(init=False, compare=False)

    def __post_init__(self):
        type(self).count += 1
        self.id = type(self).count


@dataclass(eq=True, unsafe_hash=False)
class Order(Entity):
    customer: str
    lines: list[Line] = field(default_factory=list)
    status: Status = Status.NEW
    priority: Priority = Priority.NORMAL
    note: str | None = None
    coupon: InitVar[float | None] = None

    def __post_init__(self, coupon):
        super().__post_init__()
        if coupon:
            for line in self.lines:
                line.discount = coupon

    def advance(self, status):
        if status not in self.status.next:
            allowed = sorted(s.name for s in self.status.next)
            raise ValueError(f"{self.status.name} cannot become {status.name}; allowed: {allowed}")
        return replace(self, status=status)

    @cached_property
    def total(self):
        return sum(line.total for line in self.lines)


class Address(NamedTuple):
    street: str
    town: str = "Nowhere"

    @property
    def label(self):
        return f"{self.street}\n{self.town.upper()}"


def plain(value):
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value) if f.init}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(v) for v in (sorted(value) if isinstance(value, (set, frozenset)) else value)]
    return value


def build(kind, data):
    if get_origin(kind) is list:
        return [build(get_args(kind)[0], d) for d in data]
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{k: build(hints[k], v) for k, v in data.items()})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    return frozenset(data) if kind is frozenset else data


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def main():
    cable = Part("C-10", "cable", Unit.METRE, 1.25, frozenset({"copper", "long"}))
    bolt, nut = Part("B-2", "bolt", price=0.1), Part("B-10", "nut", price=0.05)
    print(cable, bolt, sep="\n")
    print([p.number for p in sorted([cable, nut, bolt])], bolt < nut, bolt == Part("B-2", "other"), hash(bolt) == hash(Part("B-2", "x")), len({bolt, nut, Part("B-2", "copy")}))
    order = Order("Ann", [Line(cable, 12.5), Line(bolt, 100, discount=0.1)], priority=Priority("high"))
    print(order, order.total, order.id)
    paid = order.advance(Status.PAID)
    print(paid.status, paid.id, order.status, paid == order, replace(paid, status=Status.NEW) == order, paid.lines is order.lines, Order.count, Entity.count)
    print(Order("Bob", [Line(nut, 1000)], coupon=0.5).total, asdict(Line(bolt)), astuple(Line(nut, 2)))
    data = plain(order)
    print(data)
    hints = get_type_hints(Order)
    rebuilt = Order(**{k: build(hints[k], v) for k, v in data.items()})
    print(rebuilt == order, rebuilt.lines[0] == order.lines[0], rebuilt.priority)
    print([f.name for f in fields(Order)], fields(Part)[4].metadata["currency"], Part.__match_args__, Line.__slots__, Line.__match_args__)
    print(list(Unit), Unit.METRE == "m", f"{Unit.KILO}", Unit("kg").format(2.50), Unit.PIECE.format(3), Unit.PIECE.name, Unit.PIECE.upper())
    print(list(Priority), Priority.HIGH.note, max(Priority), Priority(5) is Priority.NORMAL, Priority.LOW < Priority.HIGH, Priority["LOW"].value)
    rw = Right.READ | Right.WRITE
    print(rw, repr(rw), rw & Right.ALL == rw, Right.EXECUTE in rw, ~rw, rw ^ Right.ALL, Right(5), Right(0), int(rw), list(rw), Right.READ + 1, bool(Right(0)), Right.ALL.name)
    print({p.name: round(p.gravity, 3) for p in Planet}, Planet.G, Status.NEW.value, [s.name for s in Status], Status("paid"), len(Status), Status.NEW in Status, "new" in Status)
    Level = IntEnum("Level", "DEBUG INFO ERROR", start=10)
    print(list(Level), Level.INFO > 10, Level.DEBUG + Level.INFO, sorted([Level.ERROR, Level.DEBUG]), Level(12), f"{Level.INFO}", repr(Level.INFO), Level.INFO.__class__.__mro__[1].__name__)
    class Shape(Flag):
        A = auto()
        B = auto()
    class Alias(Enum):
        ONE = 1
        UNO = 1
    print(Shape.A | Shape.B, Alias.UNO, Alias.__members__, Alias.ONE is Alias.UNO, list(Alias))
    a = Address("Main St 1")
    print(a, a.label, a._replace(town="Here"), a == ("Main St 1", "Nowhere"), Address._field_defaults, *a)
    Made = dataclasses.make_dataclass("Made", [("x", int), ("y", int, 5)], namespace={"sum": lambda self: self.x + self.y})
    print(Made(1), Made(1).sum(), Made(1) == Made(1, 5), Made.__eq__ is not object.__eq__)
    attempt("frozen", lambda: setattr(bolt, "price", 5))
    attempt("slots", lambda: setattr(Line(bolt), "extra", 1))
    attempt("bad number", lambda: Part("x", "y"))
    attempt("missing", lambda: Part())
    attempt("keyword only", lambda: Line(bolt, 1, 0.5))
    attempt("transition", lambda: order.advance(Status.SENT))
    attempt("terminal", lambda: replace(order, status=Status.CANCELLED).advance(Status.NEW))
    attempt("hash", lambda: hash(order))
    attempt("order", lambda: order < paid)
    attempt("replace init=False", lambda: replace(order, id=5))
    attempt("mutable default", lambda: dataclass(type("Bad", (), {"__annotations__": {"x": list}, "x": []})))
    attempt("default order", lambda: dataclasses.make_dataclass("Bad", [("x", int, 1), ("y", int)]))
    attempt("enum value", lambda: Status("nope"))
    attempt("enum name", lambda: Status["nope"])
    attempt("enum subclass", lambda: type(Status)("More", (Status,), type(Status).__prepare__("More", (Status,))))
    attempt("enum assign", lambda: setattr(Status, "NEW", 1))
    attempt("asdict", lambda: asdict(5))
    match order:
        case Order(customer=who, lines=[Line(Part(name=what), amount), *_], priority=Priority.HIGH):
            print("matched", who, what, amount)
    print(Union[int, None] == int | None, dataclasses.is_dataclass(Order), dataclasses.is_dataclass(order), dataclasses.is_dataclass(5))


main()
