# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


def numbers(n):
    return [D(i) for i in range(n)]


items = numbers(4)
items.clear()
print("| clear")
items = numbers(6)
del items[1:3]
print("| slice deleted")
del items[::2]
print("| stepped slice deleted")
del items[-1]
print("| last deleted")
items = numbers(3)
items *= 0
print("| times zero")
items = numbers(3)
del items[:]
print("| whole slice")
items = numbers(3)
items.pop(0)
print("| popped")
items.remove(items[0])
print("| removed")
