# @row OM-18
import pickle, copy
class Extra(ValueError):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def __reduce__(self): return (Extra, (self.args[0], self.b))
class Broken(Exception):
    def __init__(self, a, b): super().__init__(a)
values = [
    ValueError("x", 1), OSError(2, "m", "f"), OSError(2, "m", "f", None, "g"), UnicodeDecodeError("u", b"x", 0, 1, "r"),
    SyntaxError("m", ("f", 1, 2, "t")), ImportError("m", name="n"), AttributeError("m", name="n", obj=1),
    NameError("m", name="n"), StopIteration(3), SystemExit(2), ExceptionGroup("g", [ValueError(1)]), Extra(1, 2),
    KeyError("k"),
]
for v in values:
    v.tag = "t"
    for w in (pickle.loads(pickle.dumps(v)), copy.copy(v), copy.deepcopy(v)):
        print(type(w).__name__, w.args, getattr(w, "tag", None), getattr(w, "filename", ""), getattr(w, "name", ""), end="; ")
    print()
try:
    pickle.loads(pickle.dumps(Broken(1, 2)))
except TypeError as e:
    print(e)
