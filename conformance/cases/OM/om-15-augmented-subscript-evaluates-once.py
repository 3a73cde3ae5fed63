# @row OM-15
log = []
class C(dict):
    def __getitem__(self, k): log.append(f"get {k}"); return super().__getitem__(k)
    def __setitem__(self, k, v): log.append(f"set {k}={v}"); super().__setitem__(k, v)
def key(): log.append("key"); return "k"
def obj(): log.append("obj"); return c
def value(): log.append("value"); return 5
c = C(k=1)
obj()[key()] += value()
print(log, dict.__getitem__(c, "k"))
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
log.clear()
obj()[key()], x = value(), key()
print(log)
