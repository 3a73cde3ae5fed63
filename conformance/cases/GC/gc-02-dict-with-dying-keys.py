# @row GC-02
# @strategy counting: the moment of finalisation is the point
class K:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self.name == other.name

    def __del__(self):
        print("del", self.name, end="; ")


d = {K("a"): K("value of a"), K("b"): K("value of b")}
print("| made")
d[K("a")] = K("second value of a")
print("| same key")
del d[K("b")]
print("| deleted")
d.pop(K("missing"), None)
print("| not there")
print(K("a") in d, d.get(K("a")).name)
del d
print("| gone")
