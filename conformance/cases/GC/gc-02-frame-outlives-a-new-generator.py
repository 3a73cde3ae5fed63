# @row GC-02
# @strategy counting: the moment of finalisation is the point
# The frame of a generator that was never started keeps the arguments when the generator dies before it.
import gc


class Noisy:
    def __del__(self):
        print("gone")


def generator(argument):
    yield argument


def temporary():
    frame = generator(Noisy()).gi_frame
    print("tracked", gc.is_tracked(frame), len(frame.f_locals))
    del frame
    print("frame let go of")


def named():
    made = generator(Noisy())
    frame = made.gi_frame
    del made
    print([type(each).__name__ for each in gc.get_referents(frame)])
    del frame
    print("frame let go of")


temporary()
named()
