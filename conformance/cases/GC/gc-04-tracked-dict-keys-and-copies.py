# @row GC-04
# @strategy counting: what the collector tracks is known only there
import gc


class Key:
    pass


print(gc.is_tracked({Key(): 1}), gc.is_tracked({(1, 2): 1}), gc.is_tracked({"k": Key()}))
print(gc.is_tracked({(Key(),): 1}), gc.is_tracked({frozenset(): 1}), gc.is_tracked({None: None}))
atoms, lists = {"a": 1}, {"a": []}
print(gc.is_tracked(atoms.copy()), gc.is_tracked(lists.copy()))
print(gc.is_tracked(dict(atoms)), gc.is_tracked(atoms | lists), gc.is_tracked({**lists}))
atoms.update(lists)
print(gc.is_tracked(atoms))
print(gc.is_tracked(dict.fromkeys("ab")), gc.is_tracked(dict.fromkeys("ab", [])))
print(gc.is_tracked({k: 1 for k in "ab"}), gc.is_tracked({k: [] for k in "ab"}))
filled = {}
filled.setdefault("k", [])
print(gc.is_tracked(filled))
