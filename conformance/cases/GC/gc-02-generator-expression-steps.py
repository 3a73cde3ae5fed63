# @row GC-02
# @strategy counting: the moment of finalisation is the point
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")

    def __bool__(self):
        return self.name == 2


print("|", any(D(i) for i in range(4)))
print("|", all(D(i) for i in range(4)))
print("|", sum(1 for i in range(3) if D(i)))
print("|", [d.name for d in map(D, range(3))])
print("|", next(d for d in map(D, range(4)) if d).name)
print("|", max((D(i) for i in range(3)), key=lambda d: d.name).name)
print("|", len(list(filter(None, map(D, range(4))))))
print("|", dict.fromkeys(D(i).name for i in range(2)))
print("|", ",".join(str(D(i).name) for i in range(2)))
