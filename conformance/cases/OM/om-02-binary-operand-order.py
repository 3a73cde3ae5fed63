# @row OM-02
class Base:
    def __add__(self, other):
        return "Base.__add__"

    def __radd__(self, other):
        return "Base.__radd__"


class Same(Base):
    pass


class Override(Base):
    def __radd__(self, other):
        return "Override.__radd__"


class Declines:
    def __add__(self, other):
        print("Declines.__add__", end=" ")
        return NotImplemented

    def __radd__(self, other):
        print("Declines.__radd__", end=" ")
        return NotImplemented


print(Base() + Same())
print(Base() + Override())
print(Override() + Base())
print(1 + Base())
print(Base() + 1)
print(Declines() + Base())
for left, right in ((Declines(), Declines()), (Declines(), 1), (1, Declines())):
    try:
        print(left + right)
    except TypeError as e:
        print(e)
