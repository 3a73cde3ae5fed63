# @row OM-18
table = {"a": 1}
for view in (table.keys(), table.values(), table.items()):
    print(view, type(view.mapping).__name__, view.mapping == table, len(view), list(reversed(view)))
    try:
        view.mapping["a"] = 2
    except TypeError as error:
        print(error)
    try:
        type(view)()
    except TypeError as error:
        print(error)
table["b"] = 2; print(list(table.keys()), ("a", 1) in table.items(), ("a",) in table.items(), "a" in table.items(), 2 in table.values())
