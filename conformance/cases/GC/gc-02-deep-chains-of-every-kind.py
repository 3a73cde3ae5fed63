# @row GC-02
N = 1000000


def chain(link):
    head = None
    for _ in range(N):
        head = link(head)
    return head


class Node:
    __slots__ = ("next",)

    def __init__(self, next):
        self.next = next


head = chain(Node)
del head
print("slots")
head = chain(lambda h: [h])
del head
print("lists")
head = chain(lambda h: (h,))
del head
print("tuples")
head = chain(lambda h: {"next": h})
del head
print("dicts")
