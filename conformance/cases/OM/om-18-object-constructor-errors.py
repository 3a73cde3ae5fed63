# @row OM-18
class Plain: pass
class New:
    def __new__(cls, *arguments): return object.__new__(cls)
class Init:
    def __init__(self, *arguments): pass
class BothCalls:
    def __new__(cls, *arguments): return object.__new__(cls, *arguments)
    def __init__(self, *arguments): object.__init__(self, *arguments)
class InitUp:
    def __init__(self, *arguments): super().__init__(*arguments)
for kind in (object, Plain, New, Init, BothCalls, InitUp):
    try:
        kind(1)
        print(kind.__name__, "made")
    except TypeError as error:
        print(error)
for call in (lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(str), lambda: int.__new__(object), lambda: object.__init__(), lambda: list.__new__(dict), lambda: object().__init__(1), lambda: dict.__init__([])):
    try:
        print(call())
    except TypeError as error:
        print(error)
