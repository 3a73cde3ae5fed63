# @row OM-01
import dataclasses, collections, enum
@dataclasses.dataclass(frozen=True)
class F:
    x: int
    y: str = "s"
@dataclasses.dataclass
class M:
    x: int
P = collections.namedtuple("P", "a b")
class E(enum.Enum):
    A = 1
    B = 2
class IE(enum.IntEnum):
    A = 1
print(
    hash(F(1)) == hash((1, "s")), F(1) == F(1), F(1) == (1, "s"), hash(P(1, 2)) == hash((1, 2)), P(1, 2) == (1, 2),
    hash(E.A) == hash("A"), hash(IE.A) == hash(1), IE.A == 1, E.A == 1, {1: "x"}[IE.A],
)
try: hash(M(1))
except TypeError as e: print(e)
try: F(1).x = 2
except dataclasses.FrozenInstanceError as e: print(e)
