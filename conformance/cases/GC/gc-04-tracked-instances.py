# @row GC-04
# @strategy counting: what the collector tracks is known only there
import gc


class Plain:
    pass


class Empty:
    __slots__ = ()


class Slots:
    __slots__ = ("a",)


class Number(int):
    pass


class Text(str):
    __slots__ = ()


for make in (object, Plain, Empty, Slots, Number, Text):
    print(make.__name__, gc.is_tracked(make()))
p = Plain()
print(gc.is_tracked(p), gc.is_tracked(p.__dict__))
p.x = 1
print(gc.is_tracked(p.__dict__))
p.__dict__["y"] = []
print(gc.is_tracked(p.__dict__))
