# @row OM-13
# __init__ runs when __new__ gives an instance of the class or of a subclass, and on no other object.
class A:
    def __new__(cls, what, *a): return what() if callable(what) else what
    def __init__(self, *a): print("A init", type(self).__name__, len(a))
class B(A):
    def __init__(self, *a): print("B init", type(self).__name__, len(a))
make_a, make_b = lambda: object.__new__(A), lambda: object.__new__(B)
for cls in (A, B):
    for what in (5, None, make_a, make_b, "text", cls, lambda: cls):
        try: r = cls(what)
        except TypeError as e: print(cls.__name__, e)
        else: print(cls.__name__, type(r).__name__)
class Sub(int):
    def __new__(cls, v): return int(v)
    def __init__(self, v): print("never")
print(type(Sub("5")).__name__)
class Str(str):
    def __new__(cls, *a): return super().__new__(cls, "-".join(a))
    def __init__(self, *a): self.parts = a
print(Str("a", "b"), Str("a", "b").parts)
class Bad:
    def __init__(self): return 5
for f in (Bad, type("Bad2", (), {"__init__": lambda self: self}), type("Gen", (), {"__init__": lambda self: (yield)}), type("None_", (), {"__new__": lambda cls: None})):
    try: print(f())
    except TypeError as e: print(e)
class NoInit: __init__ = None
class NoNew: __new__ = None
for cls in (NoInit, NoNew):
    try: cls()
    except TypeError as e: print(e)
