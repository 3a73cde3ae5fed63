# @row OM-18
class Never:
    def __eq__(self, other): return False
never = Never()
nan = float("nan")
print([never] == [never], [nan] == [nan], [never].index(never), [nan].count(nan), nan in [nan], (nan,) == (nan,), {1: nan} == {1: nan})
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [nan, 1] < [nan, 2], [1, "a"] < [2, 1])
for call in (lambda: [1] < ["a"], lambda: [1] < (1,), lambda: [1] <= None):
    try:
        call()
    except TypeError as error:
        print(error)
