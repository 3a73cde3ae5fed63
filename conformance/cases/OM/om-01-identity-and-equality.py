# @row OM-01
class Always:
    def __eq__(self, other):
        return True


a, b = [1], [1]
print(a == b, a is b, a is not b, a != b)
print(Always() == 3, Always() is Always(), 3 == Always(), Always() != 3)
print(1 == 1.0 == True, hash(1) == hash(1.0) == hash(True), int(1) is not True)
nan = float("nan")
print(nan == nan, nan is nan, [nan] == [nan], nan in [nan], (nan,) == (float("nan"),))
print(id(a) != id(b), isinstance(id(a), int), id(None) == id(None))
