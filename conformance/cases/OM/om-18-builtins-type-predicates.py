# @row OM-18
class Meta(type):
    def __instancecheck__(cls, o): return o == "magic"
class M(metaclass=Meta): pass
import collections.abc as c
print(
    isinstance("magic", M), isinstance(5, (str, (bytes, int))), isinstance([], c.Sequence), isinstance({}, c.Mapping),
    issubclass(bool, int), issubclass(c.Sequence, c.Collection), callable(len), callable(5), hasattr([], "append"),
    isinstance(None, type(None)), isinstance(int, type), isinstance(M, Meta), issubclass(Meta, type),
)
print(
    type(5) is int, type(type(5)) is type, isinstance(True, bool), isinstance(1, bool), isinstance(int, object),
    issubclass(int, (str, int)), issubclass(type, object),
)
for bad in (
    lambda: isinstance(1), lambda: isinstance(1, "int"), lambda: issubclass(1, int), lambda: issubclass(int, 1),
    lambda: issubclass(int), lambda: isinstance(1, [int]), lambda: callable(), lambda: isinstance(1, (int, "x")),
    lambda: isinstance("a", (int, "x")), lambda: isinstance(),
):
    try: print(bad())
    except TypeError as e: print(e)
