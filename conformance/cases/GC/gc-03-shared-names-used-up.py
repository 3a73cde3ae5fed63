# @row GC-03
# @strategy counting: it counts what a collection finds
"""A class whose many instances were made before a new attribute appears has no room for its name: the next instances have dicts of their own, which a collection counts."""
import gc


class Node:
    def __init__(self, number):
        self.number = number


def ring(*names):
    node = Node(0)
    for name in names:
        setattr(node, name, node)


gc.disable()
gc.collect()
ring("first")
print("few instances", gc.collect())
kept = [Node(i) for i in range(40)]
ring("first")
print("a name known before", gc.collect())
ring("second")
print("the last room", gc.collect())
ring("third")
print("no room", gc.collect())
ring("third", "first")
print("no room for one of two", gc.collect())
node = Node(0)
print([type(each).__name__ for each in gc.get_referents(node)])
node.fourth = node
print([type(each).__name__ for each in gc.get_referents(node)])
