# @row GC-02
# @strategy counting: the moment of finalisation is the point
class Noisy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)

    def __index__(self):
        return 0

    def __hash__(self):
        return 1


print([1, Noisy("element")][Noisy("index")])
print((1, Noisy("element"))[Noisy("index")])
print({1: 2, Noisy("key"): 3}.get(Noisy("other")))
try:
    {1: Noisy("value")}[Noisy("missing")]
except KeyError as error:
    print(len(error.args))
print(Noisy("left") is Noisy("right"))
if Noisy("left") is not Noisy("right"):
    print("end")
