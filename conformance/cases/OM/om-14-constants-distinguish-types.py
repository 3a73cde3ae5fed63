# @row OM-14
def f(): return 1, 1.0, True, 1j, "1", b"1"
def g(): return (1, 2), (1.0, 2), (True, 2)
def h(): return 0.0, -0.0, 0j, -0j
print([type(x).__name__ for x in f()], [[type(y).__name__ for y in x] for x in g()])
print(h(), f.__code__.co_consts, g.__code__.co_consts)
def same(): return {1, 2} == {1.0, 2.0}, frozenset({1}) == {True}
print(same())
def members(x): return x in {1, 2}, x in [1, 2], x in (1, 2)
print(members.__code__.co_consts, members(1.0), members(True))
