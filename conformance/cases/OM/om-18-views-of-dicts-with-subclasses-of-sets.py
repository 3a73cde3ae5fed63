# @row OM-18
class Asked(set):
    def __contains__(self, value):
        print("asked", value)
        return super().__contains__(value)
    def __iter__(self):
        print("iterated")
        return super().__iter__()
small, large = {1: "a", 2: "b"}, Asked(range(5))
print(small.keys().isdisjoint(large), small.items().isdisjoint(large), small.keys().isdisjoint(Asked()), small.keys() & Asked({2}))
class Key:
    def __hash__(self):
        print("hash", end=" ")
        return 5
keyed = {Key(): 1}
print(keyed.items() ^ keyed.items())
try:
    iter(memoryview(bytes(4)).cast("B", [2, 2]))
except NotImplementedError as error:
    print(error)
try:
    str.maketrans(type("D", (dict,), {})())
except TypeError as error:
    print(error)
