# @row NS-03
# A nested function that names itself holds the cell that holds it; rebinding the name changes what it calls.
def make():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    keep = fact
    cell = keep.__closure__[0]
    print(cell.cell_contents is keep, keep(5))
    def fact(n): return -n
    print(keep(5), cell.cell_contents is keep, cell.cell_contents is fact)
    del fact
    try: keep(3)
    except NameError as e: print(type(e).__name__, e)
    print(keep(1))
    return keep
f = make()
f.__closure__[0].cell_contents = lambda n: 100
print(f(3))
def even_odd():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even, odd
even, odd = even_odd()
print(even(10), odd(7), even.__code__.co_freevars, odd.__code__.co_freevars, even.__closure__[0].cell_contents is odd)
