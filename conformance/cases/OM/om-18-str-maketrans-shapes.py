# @row OM-18
print(str.maketrans({"a": "b", 99: None, "d": 5}))
print(str.maketrans("ab", "cd"), str.maketrans("ab", "cd", "ax"))
for arguments in (({"ab": 1},), ({1.5: 1},), ("a",), ("ab", "c"), ("a", 1), ("a", "b", 1), (1, "a"), ([("a", "b")],)):
    try:
        print(str.maketrans(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
