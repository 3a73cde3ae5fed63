# @row OM-18
for items in (["a", 1], [b"a"], [None, "x"], ["a", "b", 3.5], 5, [["a"]], {1: 2}):
    try:
        print("-".join(items))
    except TypeError as error:
        print(error)
class Text(str): pass
print(type("".join([Text("a")])), type("-".join([Text("a"), "b"])), "-".join(c for c in "abc"), "-".join({"k": 1}))
