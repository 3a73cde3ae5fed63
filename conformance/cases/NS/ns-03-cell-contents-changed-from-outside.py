# @row NS-03
# cell_contents can be read, set and deleted by anyone who has the cell; every function and frame that shares it sees the change.
def make():
    n = 0
    def get(): return n
    def put(v):
        nonlocal n
        n = v
    def frame(): yield n; yield n
    return get, put, frame
get, put, frame = make()
cell = get.__closure__[0]
print(cell is put.__closure__[0] is frame.__closure__[0], cell.cell_contents)
cell.cell_contents = "set"
print(get())
it = frame()
print(next(it))
put("put")
print(cell.cell_contents, next(it))
del cell.cell_contents
try: get()
except NameError as e: print(e)
try: cell.cell_contents
except ValueError as e: print(e)
put(3)
print(get(), cell.cell_contents)
for bad in (lambda: setattr(cell, "other", 1), lambda: cell(), lambda: cell[0], lambda: len(cell)):
    try: bad()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
import copy
for f in (copy.copy, copy.deepcopy):
    try: print(f(cell) is cell)
    except TypeError as e: print(e)
