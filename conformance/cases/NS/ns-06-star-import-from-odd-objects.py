# @row NS-06
import sys
class Odd:
    def __init__(self, **k): self.__dict__.update(k)
sys.modules["o1"] = Odd(a=1, _b=2)
sys.modules["o2"] = Odd(__all__=["a"], a=1, b=2)
sys.modules["o3"] = 5
class NoDict:
    __slots__ = ()
sys.modules["o4"] = NoDict()
o5 = Odd(a=1)
o5.__dict__[5] = "key"
o5.__dict__["__name__"] = "o5"
sys.modules["o5"] = o5
sys.modules["o6"] = Odd(__dict__=5)
for name in ("o1", "o2", "o3", "o4", "o5", "o6"):
    ns = {}
    try:
        exec(f"from {name} import *", ns)
        print(name, sorted(k for k in ns if k != "__builtins__")[:3])
    except Exception as e:
        print(name, type(e).__name__, e)
