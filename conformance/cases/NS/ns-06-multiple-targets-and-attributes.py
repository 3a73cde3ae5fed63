# @row NS-06
class Log:
    def __setattr__(self, n, v): print("set", n, v)
    def __setitem__(self, k, v): print("item", k, v)
o = Log()
o.a = o.b = o["k"] = 1
o.x, o["y"] = "xy"
(o.p, o.q), *o.rest = (1, 2), 3, 4
for o.i in range(2): pass

[None for o.z in "c"]
try: o.u, o.v = 1,
except ValueError as e: print(e)
try: o.m, o.n = iter([1, 2, 3])
except ValueError as e: print(e)
