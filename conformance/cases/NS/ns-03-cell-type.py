# @row NS-03
import types
c = types.CellType(5)
e = types.CellType()
print(
    c.cell_contents, c == types.CellType(5), c < types.CellType(6), c != types.CellType(4), e < c,
    e == types.CellType(), repr(e)[-6:],
)
for bad in (
    lambda: types.CellType(1, 2), lambda: types.CellType(x=1), lambda: e.cell_contents, lambda: hash(c), lambda: c == 5,
    lambda: c < 5, lambda: types.CellType([]) < types.CellType(1), lambda: c.foo,
):
    try:
        print(bad())
    except Exception as err:
        print(type(err).__name__, err)
del c.cell_contents
del c.cell_contents
print(c == e)
c.cell_contents = c
print(c.cell_contents is c)
