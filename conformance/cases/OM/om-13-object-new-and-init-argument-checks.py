# @row OM-13
# object.__new__ and object.__init__ complain about arguments by which of the two is overridden.
class Plain: pass
class New:
    def __new__(cls, *a): return super().__new__(cls)
class Init:
    def __init__(self, *a): pass
class Both(New):
    def __init__(self, *a): super().__init__(*a)
class NewPasses:
    def __new__(cls, *a): return super().__new__(cls, *a)
class InitPasses:
    def __init__(self, *a): super().__init__(*a)
class BothPass(NewPasses):
    def __init__(self, *a): super().__init__(*a)
for cls in (object, Plain, New, Init, Both, NewPasses, InitPasses, BothPass):
    for a in ((), (1,)):
        try: cls(*a); print(cls.__name__, a, "ok")
        except TypeError as e: print(cls.__name__, a, e)
for act in (lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: object.__new__(Plain, 1), lambda: object.__new__(Init, 1), lambda: object.__init__(), lambda: object.__init__(5), lambda: object.__init__(Plain(), 1), lambda: object.__init__(New(), 1), lambda: object.__init__(5, 6), lambda: int.__new__(object), lambda: int.__new__(str), lambda: tuple.__new__(Plain), lambda: dict.__new__(list), lambda: int.__new__(bool, 1), lambda: Plain(x=1), lambda: object(x=1), lambda: type.__new__(type), lambda: type.__new__(int, "x", (), {}), lambda: type.__call__(), lambda: type.__call__(5), lambda: Plain.__call__()):
    try: print(type(act()).__name__)
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
