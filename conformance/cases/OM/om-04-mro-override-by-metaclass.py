# @row OM-04
class Reverse(type):
    def mro(cls):
        normal = super().mro()
        print("mro", cls.__name__)
        return [normal[0], *reversed(normal[1:-1]), normal[-1]]


class A:
    who = "A"

class B:
    who = "B"

class C(A, B, metaclass=Reverse):
    pass

print(C.__mro__, C.who)


class Bad(type):
    def mro(cls):
        return [cls, 3]

class Empty(type):
    def mro(cls):
        return 7

class Foreign(type):
    def mro(cls):
        return [cls, int, object]

for meta in (Bad, Empty, Foreign):
    try:
        print(meta("X", (), {}).__mro__)
    except TypeError as e:
        print(e)
