# @row OM-18
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([0.1, 1, 0.2]), sum([True, 2]), sum([2**63, 1.5]), sum([], []), sum([[1], [2]], []), sum([(1,)], ()), sum([1j, 1.5, 2]), sum([float("inf"), 1.0]), sum([1e308, 1e308, -1e308]))
class Add:
    def __radd__(self, other): return ("radd", other)
print(sum([Add()]), sum([], start=-0.0), sum([-0.0]), sum([-0.0], -0.0))
for call in (lambda: sum(["a"]), lambda: sum([], ""), lambda: sum([], b""), lambda: sum([], bytearray()), lambda: sum(5), lambda: sum([1], [2]), lambda: sum([None]), lambda: sum()):
    try:
        print(call())
    except TypeError as error:
        print(error)
