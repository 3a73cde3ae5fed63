# @row OM-13
class Duck(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", cls.__name__, type(obj).__name__)
        return hasattr(obj, "quack")
    def __subclasscheck__(cls, sub):
        print("subclasscheck", cls.__name__, sub.__name__)
        return "quack" in vars(sub)
class Bird(metaclass=Duck): pass
class Robot:
    def quack(self): pass
print(isinstance(Robot(), Bird), isinstance(5, Bird), issubclass(Robot, Bird), issubclass(int, Bird))
print(isinstance(Bird(), Bird))
print(isinstance(5, (int, Bird)), isinstance("s", (int, Bird)))
try:
    raise ValueError
except (KeyError, ValueError):
    print("except clauses use the real classes")
class Weird(type):
    def __instancecheck__(cls, obj): return "truthy"
    def __subclasscheck__(cls, sub): raise RuntimeError("no")
class W(metaclass=Weird): pass
print(isinstance(1, W))
try:
    issubclass(int, W)
except RuntimeError as e:
    print(e)
