# @row GC-02
# @strategy counting: the moment of finalisation is the point
class Node:
    __slots__ = ("next", "n")
    alive = 0
    def __init__(self, n, next): 
        self.n, self.next = n, next
        Node.alive += 1
    def __del__(self): Node.alive -= 1
head = None
for i in range(50000):
    head = Node(i, head)
print(Node.alive)
del head
print(Node.alive)
nested = []
for i in range(50000):
    nested = [nested]
del nested
t = ()
for i in range(50000):
    t = (t, {"k": t})
del t
print("fine")
