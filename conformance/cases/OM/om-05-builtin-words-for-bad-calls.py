# @row OM-05
import itertools, struct
class Number(int):
    def __index__(self):
        raise ValueError("index")
class Fancy(tuple):
    def __iter__(self):
        print("iter")
        return super().__iter__()
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: range.mro(1))
attempt(lambda: object.__new__(type("L", (list,), {})))
attempt(lambda: bytes.fromhex("zé"))
attempt(lambda: memoryview(b"").tolist(*Fancy("a")))
attempt(lambda: b"%i" % "a")
attempt(lambda: b"%u" % "a")
attempt(lambda: itertools.islice("ab", type("I", (), {"__index__": Number.__index__})()))
attempt(lambda: print(*(int | str)))
attempt(lambda: "7".zfill(-2**63))
attempt(lambda: struct.unpack([], b""))
attempt(lambda: struct.unpack_from("!H", frozenset(), "x"))
attempt(lambda: struct.pack_into("b", bytearray(2), 2**70, 1))
attempt(lambda: float.fromhex("\ud800"))
attempt(lambda: ExceptionGroup("g", "ab"))
attempt(lambda: iter(range(2**70)).__setstate__("a"))
attempt(lambda: memoryview(bytes(4)).cast("B", [2**40, 2**40]))
attempt(lambda: memoryview(bytes(4)).cast("é"))
attempt(lambda: iter(bytearray()).__reduce__(1))
attempt(lambda: type(iter(type("S", (str,), {})("a"))).__name__)
attempt(lambda: super(int).__init__(str, 5))
