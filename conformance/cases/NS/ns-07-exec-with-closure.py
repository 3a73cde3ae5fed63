# @row NS-07
import types
def outer():
    a, b = 1, 2
    def inner():
        nonlocal a
        a += b
        return a
    return inner
f = outer()
exec(f.__code__, {}, closure=f.__closure__)
print(f.__closure__[0].cell_contents)
cells = (types.CellType(10), types.CellType(20))
exec(f.__code__, closure=cells)
print(cells[0].cell_contents)
def attempt(*a, **k):
    try:
        exec(*a, **k)
        print("ran")
    except (TypeError, NameError) as e:
        print(type(e).__name__, e)
attempt(f.__code__)
attempt(f.__code__, closure=None)
attempt(f.__code__, closure=cells[:1])
attempt(f.__code__, closure=[1, 2])
attempt(f.__code__, closure=(1, 2))
attempt(f.__code__, closure=cells + cells)
attempt((lambda: 0).__code__, closure=cells)
attempt((lambda: 0).__code__, closure=())
attempt(f.__code__, closure=(types.CellType(), types.CellType()))
