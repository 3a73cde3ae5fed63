# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


def numbers(n):
    return {i: D(i) for i in range(n)}


d = numbers(3)
d.clear()
print("| clear")
d = numbers(3)
d[1] = D("new 1")
print("| overwritten")
d.pop(0)
print("| popped")
d.popitem()
print("| popitem")
d.setdefault(1, D("default not needed"))
print("| setdefault")
d.update({1: D("from update"), 5: D("5")})
print("| update")
d |= {1: D("from or")}
print("| in place or")
d = {}
print("| rebound")
