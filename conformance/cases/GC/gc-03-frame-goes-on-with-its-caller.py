# @row GC-03
# @strategy counting: the order of finalisers is the point
"""A collection goes from a frame to its caller before it comes to the frame's own variables."""
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def inner():
    inside = [[Loud("in the inner frame")]]
    try:
        raise ValueError(inside is None)
    except ValueError as error:
        return error


def outer():
    outside = [Loud("in the outer frame")]
    return inner(), outside is None


def keep():
    error, _ = outer()
    return [error]


gc.disable()
kept = keep()
gc.collect()
kept.append(kept)
print([type(each).__name__ for each in gc.get_referents(kept[0].__traceback__.tb_frame)][0])
kept = None
print("collected", gc.collect())
