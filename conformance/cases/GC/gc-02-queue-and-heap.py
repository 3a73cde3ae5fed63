# @row GC-02
# @strategy counting: the moment of finalisation is the point
import heapq
import queue


class D:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __del__(self):
        print("del", self.n, end="; ")


heap = [D(3), D(1), D(2)]
heapq.heapify(heap)
heapq.heappop(heap)
print("| popped")
heapq.heapreplace(heap, D(5))
print("| replaced")
heapq.heappushpop(heap, D(0))
print("| pushed and popped")
del heap
print("| heap gone")
q = queue.SimpleQueue()
q.put(D("queued"))
q.get()
print("| got")
q.put(D("left in it"))
del q
print("| end")
