# @row OM-08
class Bad:
    def __set_name__(self, owner, name):
        raise ValueError(f"refuse {name}")
try:
    class C:
        x = Bad()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)
class NotCallable:
    __set_name__ = 5
try:
    class D:
        y = NotCallable()
except TypeError as e:
    print(type(e).__name__, e, e.__notes__)
class Adds:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_added", True)
class E:
    a = Adds()
    b = Adds()
print(sorted(n for n in vars(E) if not n.startswith("__")))
