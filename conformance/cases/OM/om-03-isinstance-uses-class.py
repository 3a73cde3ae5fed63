# @row OM-03
class Liar:
    @property
    def __class__(self):
        return int


class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattribute__(self, name):
        target = object.__getattribute__(self, "target")
        return type(target) if name == "__class__" else getattr(target, name)


liar = Liar()
print(isinstance(liar, int), isinstance(liar, Liar), isinstance(liar, str), type(liar) is Liar, liar.__class__)
p = Proxy([1, 2])
print(isinstance(p, list), type(p).__name__, p.__class__, p.count(1))
