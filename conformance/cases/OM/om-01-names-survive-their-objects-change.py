# @row OM-01
a = {"k": [1]}
b = a
c = dict(a)
a["k"].append(2)
a["new"] = 3
print(b, c, b is a, c is a, c["k"] is a["k"])
def rebind(d):
    d = {"rebound": True}
    return d
def mutate(d):
    d["mutated"] = True
print(rebind(a), a, mutate(a), a)
t = (a, b)
a = None
print(t[0] is b, t, a)
