# @row OM-13
class A:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)
    def __init__(self, *args): print("init", args)
A(1, 2)
class Other:
    def __new__(cls, kind):
        return {"int": 5, "none": None, "self": object.__new__(cls), "sub": object.__new__(Sub)}[kind]
    def __init__(self, kind): print("init runs on", type(self).__name__)
class Sub(Other): pass
for kind in ("int", "none", "self", "sub"):
    print(kind, type(Other(kind)).__name__)
class BadInit:
    def __init__(self): return 5
class NoNew:
    pass
class OnlyInit:
    def __init__(self, x): pass
class OnlyNew:
    def __new__(cls, x): return object.__new__(cls)
for f in (BadInit, lambda: NoNew(1), lambda: OnlyInit(), lambda: OnlyNew(), lambda: object.__new__(), lambda: object.__new__(int), lambda: object.__new__(5),
          lambda: int.__new__(str), lambda: int.__new__(A, 3), lambda: object.__new__(NoNew, 1), lambda: OnlyInit.__new__(OnlyInit, 1, 2) and 1,
          lambda: object().__init__(1), lambda: A.__new__(A, 1) and 2, lambda: list.__new__(dict)):
    try:
        print(f())
    except TypeError as e:
        print(e)
