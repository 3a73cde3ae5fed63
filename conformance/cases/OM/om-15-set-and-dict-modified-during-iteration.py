# @row OM-15
def attempt(container, action):
    try:
        for x in container: action(x)
        print("finished", container)
    except RuntimeError as e:
        print(e)
s = {1, 2}
attempt(s, lambda x: s.add(x + 10))
s = {1, 2}
attempt(s, s.discard)
d = {1: 1, 2: 2}
attempt(d, lambda k: d.update({k + 10: 0}))
d = {1: 1, 2: 2}
attempt(d, lambda k: d.update({k: 9}))
d = {1: 1, 2: 2}
attempt(d.items(), lambda kv: d.pop(kv[0]))
d = {1: 1, 2: 2}
attempt(d, lambda k: (d.pop(k), d.update({k + 5: 1})))
d = {1: 1}
attempt(d.values(), lambda v: d.clear())
