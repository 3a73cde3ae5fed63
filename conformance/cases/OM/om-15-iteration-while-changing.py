# @row OM-15
# Iterators of lists, dicts, sets, strings and deques while what they go over grows, shrinks or is emptied.
import collections
def run(make, change):
    o, out = make(), []
    try:
        for i, x in enumerate(o):
            out.append(x)
            if i > 8: break
            change(o, x)
        print(type(o).__name__, out, "ended")
    except Exception as e: print(type(o).__name__, out, type(e).__name__, e)
run(lambda: [1, 2, 3, 4], lambda o, x: o.remove(x))
run(lambda: [1, 2, 3], lambda o, x: o.append(x))
run(lambda: [1, 2, 3], lambda o, x: o.clear())
run(lambda: [1, 2, 3], lambda o, x: o.insert(0, 0))
run(lambda: [3, 1, 2], lambda o, x: o.sort())
run(lambda: {1: 1, 2: 2}, lambda o, x: o.update({x + 10: 1}))
run(lambda: {1: 1, 2: 2}, lambda o, x: o.pop(x))
run(lambda: {1: 1, 2: 2}, lambda o, x: o.update({x: 5}))
run(lambda: {1: 1, 2: 2}, lambda o, x: (o.pop(x), o.update({x: 1})))
run(lambda: {1, 2}, lambda o, x: o.add(x + 10))
run(lambda: {1, 2}, lambda o, x: o.discard(x))
run(lambda: collections.deque([1, 2]), lambda o, x: o.append(1))
run(lambda: collections.deque([1, 2]), lambda o, x: o.rotate(1))
run(lambda: bytearray(b"abc"), lambda o, x: o.append(x))
run(lambda: bytearray(b"abc"), lambda o, x: o.clear())
it = iter(l := [1])
print(list(it), l.append(2), list(it))
d = {1: 1}
it = iter(d)
d[2] = 2
for _ in range(2):
    try: next(it)
    except RuntimeError as e: print(e)
k = {1: 1}.keys()
it = reversed(l := [1, 2, 3])
l.pop()
print(list(it), list(it))
