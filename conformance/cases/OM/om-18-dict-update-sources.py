# @row OM-18
class Keys:
    def keys(self): return ["a", "b"]
    def __getitem__(self, key): return key * 2
table = {}
table.update(Keys()); table.update([("c", 1), ["d", 2], "ef"]); table.update(Keys(), a=0); table.update(None_=1); print(table)
for source in (5, None, [1], ["abc"], [()], "a", [("a",)], [(1, 2, 3)], [([], 1)]):
    try:
        table.update(source)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    dict({"a": 1}, {"b": 2})
except TypeError as error:
    print(error)
