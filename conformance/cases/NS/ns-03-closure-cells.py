# @row NS-03
def outer(a):
    b = 2
    def inner(): return a, b
    return inner
f = outer(1)
print(f.__closure__ is not None, [c.cell_contents for c in f.__closure__], f.__code__.co_freevars, outer.__code__.co_cellvars)
f.__closure__[0].cell_contents = "changed"
print(f())
del f.__closure__[1].cell_contents
try:
    f()
except NameError as e:
    print(type(e).__name__, e)
try:
    f.__closure__[1].cell_contents
except ValueError as e:
    print(e)
print(outer.__closure__, repr(f.__closure__[1])[:9], repr(f.__closure__[1])[-6:], repr(f.__closure__[0])[-22:-19])
for bad in (lambda: setattr(f, "__closure__", ()), lambda: setattr(f.__closure__[0], "x", 1)):
    try:
        bad()
    except AttributeError as e:
        print(e)
