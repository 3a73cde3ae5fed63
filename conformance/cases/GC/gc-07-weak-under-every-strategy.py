# @row GC-07
import gc
import sys
import weakref


class Node:
    pass


def watched():
    node = Node()
    node.ring = node
    values["node"] = node
    keys[node] = "value"
    every.add(node)
    weakref.finalize(node, heard.append, "finalize")
    return weakref.ref(node, lambda ref: heard.append(f"callback {ref() is None}"))


values, keys, every = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
heard = []
ref = watched()
gc.collect()
print(sorted(heard))
print(ref(), len(values), len(keys), len(every))


def make_class():
    class Local(Node):
        pass
    return weakref.ref(Local)


local = make_class()
print(len(Node.__subclasses__()))
gc.collect()
print(local(), Node.__subclasses__())


class Broken:
    def __del__(self):
        raise ValueError("in a finaliser")


sys.unraisablehook = lambda args: print(args.exc_type.__name__, args.exc_value, args.object.__qualname__)
broken = Broken()
broken.ring = broken
del broken
gc.collect()
