# @row GC-07
import gc


class Node:
    pass


node = Node()
node.items = items = [node]
phases = []
gc.callbacks.append(lambda phase, info: phases.append((phase, info["generation"], sorted(info))))
gc.collect()
gc.collect(0)
gc.callbacks.clear()
print(phases)
print(any(each is items for each in gc.get_objects()), any(each is node for each in gc.get_objects()))
print([type(each).__name__ for each in gc.get_referrers(node) if each is not globals()], gc.get_referents(items) == [node])
print(gc.is_tracked(items), gc.is_tracked(node), gc.is_tracked(Node), gc.is_tracked(1), gc.is_tracked("a"), gc.is_tracked({}), gc.is_tracked({1: []}))
print([sorted(each) for each in gc.get_stats()][0], [each["collections"] >= 1 for each in gc.get_stats()][2])
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(gc.get_threshold(), gc.set_threshold(5, 6), gc.get_threshold(), gc.get_debug(), gc.garbage)
for wrong in (lambda: gc.collect(3), lambda: gc.get_objects("x"), lambda: gc.get_objects(3), lambda: gc.get_objects(-2)):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
