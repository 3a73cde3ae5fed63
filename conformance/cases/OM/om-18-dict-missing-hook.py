# @row OM-18
class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        return key
table = Default(a=1)
print(table["a"], table["b"], table.get("b"), "b" in table, table.pop("b", 0), table.setdefault("c", 5), dict.__getitem__(table, "d"))
table.__missing__ = lambda key: "instance"
print(table["e"])
try:
    {}["absent"]
except KeyError as error:
    print(error.args)
try:
    {}[(1, 2)]
except KeyError as error:
    print(error.args, error)
