# @row OM-18
class Same:
    def __hash__(self): return 2**61 + 5
class Text:
    def __hash__(self): return "x"
class NoHash: __hash__ = None
class EqOnly:
    def __eq__(self, other): return True
class Minus:
    def __hash__(self): return -1
class Big:
    def __hash__(self): return 2**100 + 3
print(hash(Same()), hash(Minus()), hash(Big()) == hash(2**100 + 3), hash(-1), hash(-2), hash(2**61 - 1), hash(-(2**61)), hash(1.5), hash(float("inf")), hash(-float("inf")), hash(0.1), hash(1j), hash(1 + 1j), hash(True), hash(()), hash((1, 2)))
for value in (Text(), NoHash(), EqOnly(), [], {}, set(), bytearray(), slice([]), ([],), {}.keys(), {}.items()):
    try:
        hash(value)
    except TypeError as error:
        print(error)
class Call: __call__ = None
class Instance: pass
i = Instance(); i.__call__ = len
print(callable(Call()), callable(i), callable(int), callable(len), callable(5), callable({}.values() is not None))
