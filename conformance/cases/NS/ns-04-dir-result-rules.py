# @row NS-04
class Unsorted:
    def __dir__(self): return ["b", "a", "c"]
class Wrong:
    def __dir__(self): return 5
class Mixed:
    def __dir__(self): return [1, "a"]
class Generator:
    def __dir__(self): yield from ("z", "y")
for c in (Unsorted, Wrong, Mixed, Generator):
    try:
        print(c.__name__, dir(c()))
    except TypeError as e:
        print(c.__name__, e)
u = Unsorted()
u.__dir__ = lambda: ["instance"]
print(dir(u))
