# @row OM-18
class A:
    def __dir__(self): return ["b", "a", "c"]
class Wrong:
    def __dir__(self): return 5
class Mixed:
    def __dir__(self): return ["a", 1]
class Slots: __slots__ = ("x",)
class Fake:
    @property
    def __dict__(self): return {"fake": 1}
print(dir(A()), vars(Fake()), dir(type("T", (), {"q": 1}))[-2:], "x" in dir(Slots()), sorted(vars(type("N", (), {"k": 1})))[-1], dir(A) != dir(A()))
for call in (lambda: dir(Wrong()), lambda: dir(Mixed()), lambda: vars(Slots()), lambda: vars(5), lambda: dir(1, 2), lambda: vars(1, 2), lambda: vars([])):
    try:
        print(call())
    except TypeError as error:
        print(error)
def local_names():
    b, a = 1, 2
    return dir(), vars() == {"a": 2, "b": 1}, locals()
print(local_names())
