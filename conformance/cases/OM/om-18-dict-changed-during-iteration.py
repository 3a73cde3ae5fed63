# @row OM-18
def grow(table): table["new"] = 1
def shrink(table): table.popitem()
def swap(table): table.pop("a"); table["q"] = 1
for change in (grow, shrink, swap):
    for view in (dict.keys, dict.items, dict.values, dict.__reversed__):
        table = {"a": 1, "b": 2, "c": 3}
        try:
            for number, item in enumerate(view(table)):
                if number == 0: change(table)
            print(change.__name__, "finished", item)
        except RuntimeError as error:
            print(change.__name__, view.__name__, error)
