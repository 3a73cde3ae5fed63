# @row OM-02
class Log(dict):
    def __getitem__(self, k):
        print("get", k)
        return super().__getitem__(k)

    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)

    def __missing__(self, k):
        print("missing", k)
        return 0


d = Log()
d["a"] += 1
d["a"] += 1
print(d, d.get("b"), "b" in d)


def key():
    print("key")
    return "k"


def value():
    print("value")
    return 5


d[key()] = value()
d[key()] += value()
print(dict(d))
