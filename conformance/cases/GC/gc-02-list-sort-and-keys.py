# @row GC-02
# @strategy counting: the moment of finalisation is the point
class Key:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __del__(self):
        print("del key", self.value, end="; ")


items = [3, 1, 2]
items.sort(key=Key)
print("|", items)
print(sorted([2, 1], key=Key))
print(max([5, 7, 6], key=Key))
print(min([5, 7, 6], key=Key, default=None))
