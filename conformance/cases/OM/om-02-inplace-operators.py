# @row OM-02
class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, x):
        self.log.append(("iadd", x))
        return self

    def __sub__(self, x):
        return f"sub {x}"

    def __imul__(self, x):
        return NotImplemented

    def __mul__(self, x):
        return f"mul {x}"

    def __ior__(self, x):
        return "something else"


a = b = Acc()
a += 1
a += 2
print(a is b, a.log)
a -= 3
print(a)
a = b
a *= 4
print(a)
a = b
a |= 5
print(a)
a = b
try:
    a //= 6
except TypeError as e:
    print(e)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
