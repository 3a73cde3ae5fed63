# @row NS-07
class Log(dict):
    def __getitem__(self, k):
        print("getitem", k)
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        print("setitem", k)
        super().__setitem__(k, v)
    def __missing__(self, k):
        print("missing", k)
        raise KeyError(k)
g = Log()
exec("a = 1\nb = a\nlen", g)
print(sorted(k for k in g if k != "__builtins__"))
l = Log()
exec("a = 1\nb = a\nlen\ndel a", {}, l)
print(dict(l))
g2 = Log(v=1)
exec("def f():\n global w\n w = v\n return w\nr = f()", g2)
print(g2["r"])
