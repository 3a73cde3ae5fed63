# @row NS-07
class Tracer(dict):
    def __getitem__(self, k):
        print("get", k)
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)
class Auto:
    def __init__(self): self.log, self.d = [], {}
    def __getitem__(self, k):
        if k.startswith("auto_"):
            return k.upper()
        return self.d[k]
    def __setitem__(self, k, v): self.log.append((k, v)); self.d[k] = v
    def __delitem__(self, k): raise KeyError(k)
exec("x = 1\ny = x + len('ab')\ndel x", {}, Tracer())
auto = Auto()
exec("z = auto_name\nfor i in range(2): w = i", {}, auto)
print(auto.log, eval("auto_one + 'x'", {}, auto))
for source in ("del q", "missing"):
    try:
        exec(source, {}, auto)
    except NameError as e:
        print(e)
for g, l in ((Auto(), None), (5, None), ({}, 5), (None, None)):
    try:
        exec("pass", g, l)
        print("fine")
    except TypeError as e:
        print(e)
g, l = {"a": "global"}, {"a": "local"}
exec("b = a\ndef f(): return a\nc = f()\nglobal d\nd = 1\nclass K: e = a", g, l)
print(l["b"], l["c"], sorted(k for k in g if k[0] != "_"), l["K"].e)
print(eval("[a for _ in range(1)]", {"a": 1}, {"a": 2}), eval("(lambda: a)()", {"a": 1}, {"a": 2}))
