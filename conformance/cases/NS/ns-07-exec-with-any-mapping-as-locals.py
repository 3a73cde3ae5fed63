# @row NS-07
class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k):
        print("get", k)
        return self.d[k]
    def __setitem__(self, k, v):
        print("set", k)
        self.d[k] = v
    def __delitem__(self, k):
        print("del", k)
        del self.d[k]
m = M()
exec("x = 1\ny = x\ndel x\nlen\nimport sys\nclass A: pass\ndef f(): pass\nz = [y for _ in (1,)]", {}, m)
print(sorted(m.d))
for source in ("nothing", "del nothing"):
    try:
        exec(source, {}, m)
    except NameError as e:
        print(e)
class OnlyGet:
    def __getitem__(self, k): raise KeyError(k)
try:
    exec("x = 1", {}, OnlyGet())
except TypeError as e:
    print(e)
