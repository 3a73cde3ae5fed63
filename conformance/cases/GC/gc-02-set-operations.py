# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return self.name

    def __eq__(self, other):
        return self.name == other.name

    def __del__(self):
        print("del", self.name, end="; ")


s = {D(1), D(2), D(1)}
print("| made")
s.add(D(2))
print("| added again")
s.discard(D(1))
print("| discarded")
s |= {D(3), D(2)}
print("| union")
s &= {D(3)}
print("| intersection")
s -= {D(3)}
print("| difference")
s.update([D(5), D(4)])
s.clear()
print("| cleared")
