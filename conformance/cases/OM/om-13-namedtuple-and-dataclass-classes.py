# @row OM-13
import collections, dataclasses, typing
P = collections.namedtuple("P", "x y z", defaults=[9])
class Q(typing.NamedTuple):
    a: int
    b: str = "b"
    def both(self): return f"{self.a}{self.b}"
@dataclasses.dataclass(order=True)
class D:
    n: int
    tags: list = dataclasses.field(default_factory=list, compare=False)
    def __post_init__(self): self.n += 1
print(
    P(1, 2), P(1, y=2)._replace(z=0), P._fields, P(1, 2)._asdict(), P._make([1, 2, 3]), P(1, 2) == (1, 2, 9),
    Q(1).both(), Q.__annotations__, Q(1)[0], D(1), D(1) < D(2), D(1) == D(1, ["t"]), dataclasses.asdict(D(0)),
    dataclasses.fields(D)[0].name,
)
for bad in (
    lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, x=1), lambda: Q(), lambda: D(), lambda: D(1) < 5,
    lambda: setattr(P(1, 2), "x", 5), lambda: P._make([1]), lambda: P(1, 2)._replace(q=1),
    lambda: collections.namedtuple("B", "a a"), lambda: collections.namedtuple("C", "class"),
    lambda: collections.namedtuple("D", "_x"),
):
    try: print(bad())
    except (TypeError, AttributeError, ValueError) as e: print(type(e).__name__, e)
