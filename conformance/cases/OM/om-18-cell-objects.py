# @row OM-18
import types
empty, full = types.CellType(), types.CellType(5)
print(full.cell_contents, full == types.CellType(5), full < types.CellType(6), empty < full, empty == types.CellType(), empty != full)
full.cell_contents = 7; print(full.cell_contents); del full.cell_contents
for call in (lambda: full.cell_contents, lambda: types.CellType(1, 2), lambda: hash(empty), lambda: types.CellType(1) < types.CellType("a"), lambda: types.CellType(x=1), lambda: setattr(empty, "y", 1), lambda: empty < 5):
    try:
        print(call())
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
def outer():
    def inner(): return value
    value = 5
    del value
    return inner
try:
    outer().__closure__[0].cell_contents
except ValueError as error:
    print(error)
