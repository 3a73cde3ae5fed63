# @row OM-13
# __instancecheck__ and __subclasscheck__ on the metaclass: results become bool, exact types are asked for nothing.
class Meta(type):
    result = True
    def __instancecheck__(cls, o): print("instance", type(o).__name__, end=" "); return cls.result
    def __subclasscheck__(cls, c): print("subclass", c, end=" "); return cls.result
class C(metaclass=Meta): pass
class Sub(C): pass
print(isinstance(C(), C), isinstance(Sub(), C), isinstance(5, C))
print(issubclass(int, C), issubclass(C, C), issubclass(5, C))
for r in (False, None, [], [0], "x", 0.0):
    Meta.result = r
    print(isinstance(1, C), issubclass(int, C), isinstance(C(), C), isinstance(1, (int, C)), isinstance("", (int, C)))
class BadBool:
    def __bool__(self): raise OSError("no truth")
Meta.result = BadBool()
for f in (lambda: isinstance(1, C), lambda: issubclass(int, C), lambda: isinstance(1, (str, (C,)))):
    try: f()
    except OSError as e: print(e)
Meta.result = True
try:
    try: 1 / 0
    except C as e: print("caught")
except TypeError as e: print(e)
class E(Exception, metaclass=type("EM", (type,), {"__instancecheck__": lambda c, o: True, "__subclasscheck__": lambda c, o: True})): pass
try:
    try: 1 / 0
    except E: print("caught")
except ZeroDivisionError: print("not caught")
class OnInstance:
    def __instancecheck__(self, o): return o == 5
    def __subclasscheck__(self, c): return c is int
print(isinstance(5, OnInstance()), isinstance(6, OnInstance()), issubclass(int, OnInstance()), isinstance(5, (str, OnInstance())))
for bad in (5, "int", None, [int], (int, 5), ((), (5,)), int | 5 if 0 else ...):
    for f in (isinstance, issubclass):
        try: print(f(int if f is issubclass else "", bad))
        except TypeError as e: print(e)
print(isinstance(1, ()), isinstance(1, (((int,),),)), isinstance(True, int | str), issubclass(bool, (str, int | None)), isinstance(None, int | None))
