# @row GC-02
# @strategy counting: the moment of finalisation is the point
from collections import deque


class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


d = deque(map(D, range(3)), maxlen=3)
d.append(D("x"))
print("| appended")
d.appendleft(D("y"))
print("| appended left")
d.rotate(1)
d.popleft()
print("| popped")
del d[0]
print("| deleted")
d[0] = None
print("| assigned")
d.extend(map(D, "abcd"))
print("| extended")
d.clear()
print("| cleared")
