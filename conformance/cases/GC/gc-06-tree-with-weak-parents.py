# @row GC-06
# @strategy counting: the moment at which a weak reference dies is the point
import weakref


class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self._parent = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent and self._parent()

    def __del__(self):
        print("del", self.name, "parent", self.parent and self.parent.name)


root = Tree("root")
leaf = Tree("leaf", Tree("branch", root))
print(leaf.parent.name, leaf.parent.parent.name)
del root
print("root gone", leaf.parent)
del leaf
