# @row OM-01
a = [1]
a.append(a)
d = {}
d["self"] = d
t = ([],)
t[0].append(t)
print(a, d, t)
import collections, types
q = collections.deque()
q.append(q)
o = collections.OrderedDict()
o["k"] = o
n = types.SimpleNamespace()
n.me = n
print(q, o, n, {1: d}.items(), {1: a}.values())
class L(list): pass
l = L()
l.append(l)
print(l)
