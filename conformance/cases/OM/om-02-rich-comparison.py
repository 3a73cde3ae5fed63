# @row OM-02
class C:
    def __init__(self, name):
        self.name = name

    def __lt__(self, o):
        print(f"{self.name} < {o.name if isinstance(o, C) else o}", end="; ")
        return NotImplemented

    def __gt__(self, o):
        print(f"{self.name} > {o.name if isinstance(o, C) else o}", end="; ")
        return "yes"

    def __eq__(self, o):
        print(f"{self.name} == {o}", end="; ")
        return NotImplemented


class D(C):
    def __gt__(self, o):
        print("D", end=" ")
        return super().__gt__(o)


a, b = C("a"), D("b")
print(a < b)
print(b < a)
print(a == 1)
print(a != 1)
print(1 == a)
print(a < 5 if False else "skip")
for op in (lambda: a <= b, lambda: a >= 1, lambda: 5 < object(), lambda: [] < (), lambda: None < None, lambda: "a" < 1, lambda: 1j < 2j):
    try:
        op()
    except TypeError as e:
        print(e)
print([1, "x"] == [1, "x"], (1, 2) < (1, 3), [1, 2] < [1, 2, 0], {1} < {1, 2}, {1: 2} == {1: 2.0})
