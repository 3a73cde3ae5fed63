# @row NS-03
def outer(p):
    a, b = 1, 2
    def inner():
        return a, p
    def unused(): return None
    a = 10
    return inner, unused
inner, unused = outer("arg")
print(inner(), inner.__closure__ is not None, unused.__closure__, len(inner.__closure__), [c.cell_contents for c in inner.__closure__])
print(outer.__code__.co_cellvars, inner.__code__.co_freevars, outer.__code__.co_varnames, outer.__code__.co_freevars, inner.__code__.co_varnames)
cell = inner.__closure__[0]
cell.cell_contents = "written"
print(inner(), type(cell).__name__, repr(cell).split(" at ")[0])
del cell.cell_contents
for f in (lambda: cell.cell_contents, inner):
    try:
        f()
    except (ValueError, NameError) as e:
        print(type(e).__name__, e)
def shared():
    n = 0
    def up():
        nonlocal n
        n += 1
    def show(): return n
    return up, show
up, show = shared()
up(); up()
print(show(), up.__closure__[0] is show.__closure__[0], up.__closure__[0] == show.__closure__[0])
import types
f = types.FunctionType(inner.__code__, globals(), "made", None, (types.CellType(7), types.CellType(8)))
print(f(), f.__name__)
for args in ((inner.__code__, globals()), (inner.__code__, globals(), None, None, (types.CellType(1),)), (inner.__code__, globals(), None, None, (1, 2)), (unused.__code__, globals(), None, None, (types.CellType(),)), (5, {}), (unused.__code__, 5)):
    try:
        types.FunctionType(*args)
    except (TypeError, ValueError) as e:
        print(e)
