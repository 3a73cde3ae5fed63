# @row OM-18
class Logged(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)
print(Logged.fromkeys("ab", 1), type(Logged.fromkeys([])), dict.fromkeys({1: 2}), dict.fromkeys({3}), dict.fromkeys(range(2), []))
class Other(dict):
    def __new__(cls): return {"already": 1}
print(Other.fromkeys("x"))
class Broken(dict):
    def __new__(cls): return 5
for call in (lambda: Broken.fromkeys("a"), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: dict.fromkeys()):
    try:
        call()
    except TypeError as error:
        print(error)
