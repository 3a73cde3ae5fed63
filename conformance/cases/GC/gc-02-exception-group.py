# @row GC-02
# @strategy counting: the moment of finalisation is the point
class E(Exception):
    def __del__(self):
        print("del", self.args[0])


try:
    raise ExceptionGroup("group", [E("one"), E("two")])
except* E as group:
    print("handling", len(group.exceptions))
print("after")
group = ExceptionGroup("group", [E("three"), ValueError()])
match, rest = group.split(E)
print("split")
del group
print("whole gone")
del match
print("match gone")
