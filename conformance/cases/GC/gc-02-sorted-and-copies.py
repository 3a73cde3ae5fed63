# @row GC-02
# @strategy counting: the moment of finalisation is the point
import copy


class D:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return self.name < other.name

    def __deepcopy__(self, memo):
        return D(self.name + "'")

    def __del__(self):
        print("del", self.name, end="; ")


items = [D("b"), D("a")]
ordered = sorted(items)
del items
print("| the first list is gone")
twins = copy.deepcopy(ordered)
del ordered
print("| the original is gone")
shallow = copy.copy(twins)
twins.clear()
print("| the twins are empty")
shallow.reverse()
del shallow
print("| end")
