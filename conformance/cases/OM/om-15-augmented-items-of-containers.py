# @row OM-15
# o[k] += v gets once, adds and sets once, also for slices, nested items and missing keys; what has been done stays done.
class L(list):
    def __getitem__(self, k): print("get", k, end=" "); return list.__getitem__(self, k)
    def __setitem__(self, k, v): print("set", k, v); list.__setitem__(self, k, v)
l = L([1, [2], 3])
l[0] += 5
l[1] += [3]
l[0:2] += [9]
l[-1] -= 1
try: l[10] += 1
except IndexError as e: print(e)
try: l[0] += "x"
except TypeError as e: print(e)
print(list(l))
d = {"a": 1}
d["a"] += 1
try: d["b"] += 1
except KeyError as e: print("KeyError", e)
import collections
dd = collections.defaultdict(list)
dd["x"] += [1]
dd["n"] = 0
dd["n"] += len(dd)
print(d, dict(dd))
t = ([1], {"k": 1})
for act in ("t[0] += [2]", "t[1]['k'] += 5", "t[0][0] += 1", "t += (3,)", "s[0] += 'b'", "b[0] += 1", "r[0] += 1"):
    ns = {"t": t, "s": "abc", "b": b"abc", "r": range(3)}
    try: exec(act, ns); print(act, ns["t"])
    except TypeError as e: print(act, e, t)
m = [[0] * 2 for _ in range(2)]
i = 0
def step():
    global i
    i += 1
    return i - 1
m[step()][step()] += 7
print(m, i)
ba = bytearray(b"ab")
ba[0] += 1
ba[0:1] *= 3
print(ba)
try: ba[0] += 200
except ValueError as e: print(e)
