# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


items = [D(i) for i in range(6)]
part = items[1:4]
del items
print("| the rest dies")
part = part[::-1]
print("| reversed", [d.name for d in part])
part = part[:1] + part[2:]
print("| one out")
t = tuple(part)
part.clear()
print("| kept by the tuple")
t = t[1:]
print("| sliced")
t *= 2
t = ()
print("| end")
