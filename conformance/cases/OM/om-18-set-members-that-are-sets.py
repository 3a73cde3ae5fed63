# @row OM-18
inner = {1, 2}
outer = {frozenset({1, 2}), "x"}
print(inner in outer); outer.discard(inner); print(outer); outer.add(frozenset()); outer.remove(set()); print(outer)
for call in (lambda: outer.add(inner), lambda: outer.remove({5}), lambda: [] in outer, lambda: outer.discard([]), lambda: outer.remove("q"), lambda: {inner}, lambda: set().pop(), lambda: hash(set())):
    try:
        print(call())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
