# @row OM-13
import enum
class Color(enum.Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1
    def shout(self): return self.name + "!"
print(
    list(Color), Color.RED, repr(Color.RED), Color(2), Color["RED"], Color.ALIAS is Color.RED, Color.RED.shout(),
    len(Color), Color.RED in Color, 1 in Color, Color.__members__.keys(),
)
class F(enum.Flag):
    A = enum.auto()
    B = enum.auto()
print(F.A | F.B, F.A in (F.A | F.B), ~F.A, bool(F.A & F.B), F(3))
for bad in (
    "Color(9)", "Color['x']", "Color.RED.value = 5", "Color.NEW", "del Color.RED", "Color.RED = 5",
    "class Sub(Color): pass", "Color.RED < Color.GREEN", "Color()", "Color.RED()",
):
    try:
        exec(bad)
        print(bad, "fine")
    except (ValueError, KeyError, AttributeError, TypeError) as e: print(bad, "->", type(e).__name__, e)
