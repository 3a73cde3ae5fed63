# @row GC-02
# @strategy counting: the moment of finalisation is the point
N = 1000000
alive = 0


class Node:
    def __init__(self, next):
        global alive
        alive += 1
        self.next = next

    def __del__(self):
        global alive
        alive -= 1


head = None
for _ in range(N):
    head = Node(head)
print(alive)
del head
print(alive)
