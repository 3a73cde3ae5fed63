# @row OM-03
class Meta(type): pass
print(type(1), type.__call__(type, 1))
for call in (lambda: Meta(1), lambda: Meta(), lambda: Meta("X", ()), lambda: type.__new__(type, 1), lambda: type.__new__(Meta, 5), lambda: type.__new__(type), lambda: type.__new__(int, "X", (), {}),
             lambda: type.__new__(5), lambda: type.__init__(int), lambda: type.__init__(int, "x", (), {}), lambda: type.__init__(int, "x", (), {}, a=1), lambda: type.__init__(int, 1, a=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
