# @row OM-18
class Plain: pass
for value in (None, [], (), {}, Plain, object, len, ..., b"a", range(2), Plain.__dict__):
    for spec in ("", "5", "d"):
        try:
            format(value, spec)
        except TypeError as error:
            print(error)
for value, spec in ((1, "q"), (1.5, "d"), (1.5, "x"), ("a", "f"), (1, "5.2"), (1, "5.2d"), (1, ".3x"), (1, "c5"), (True, "s"), (-1, "c"), (0x110000, "c"), (1, "+c"), (1, "#c"), (1, "99999999999999999999"), (1.0, ".99999999999999999999f")):
    try:
        print(format(value, spec))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
