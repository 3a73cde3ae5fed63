# @row OM-03
class Fake:
    __bases__ = ()
class FakeChild:
    def __init__(self, *bases): self.__bases__ = bases
base = Fake()
child = FakeChild(base)
grand = FakeChild(child)
print(issubclass(grand, base), issubclass(base, grand), issubclass(grand, (child, base)))
class Instance:
    __class__ = grand
print(isinstance(Instance(), base), isinstance(Instance(), child))
class Broken:
    __bases__ = 5
for f, a, b in ((issubclass, Broken(), base), (isinstance, 1, Broken()), (issubclass, base, Broken()), (issubclass, int, base)):
    try:
        print(f(a, b))
    except TypeError as e:
        print(e)
