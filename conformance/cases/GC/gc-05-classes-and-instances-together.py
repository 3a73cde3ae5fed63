# @row GC-05
# @strategy counting: the order of finalisation is the point
import gc

gc.disable()
gc.collect()


class Meta(type):
    def __del__(cls):
        print("class", cls.__name__)


def make():
    class Local(metaclass=Meta):
        def __del__(self):
            print("instance of", type(self).__name__)

    Local.instance = Local()


make()
gc.collect()
print("collected")
