# @row NS-04
def f(b, a):
    c = 1
    return dir(), sorted(vars()), vars() == locals()
print(f(1, 2))
class A:
    z = 1
    y = 2
    names = [n for n in dir() if not n.startswith("__")]
print(A.names)
class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def keys(self): return ["b", "a", 1] if "bad" in self.d else ["b", "a"]
print(eval("dir()", {}, M()))
m = M()
m["bad"] = 1
try:
    eval("dir()", {}, m)
except TypeError as e:
    print(e)
try:
    exec("def g(): return dir(1, 2)\ng()")
except TypeError as e:
    print(e)
