# @row GC-02
# @strategy counting: the moment of finalisation is the point
# A generator that is closed outside of any try lets go of its locals at once, of its function when it dies.
import gc


class Noisy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def maker(captured):
    def walk(argument):
        local = Noisy("local")
        yield captured

    return walk


g = maker(Noisy("captured"))(Noisy("argument"))
next(g)
g.close()
print("closed", g.gi_frame, list(g))
del g
print("gone")

gc.disable()
gc.collect()


def ring():
    def walk():
        yield me

    me = walk()
    next(me)


ring()
print(gc.collect())
