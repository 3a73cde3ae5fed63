# @row OM-18
items = [3, 1, "a", 2]
try:
    items.sort()
except TypeError as error:
    print(error, sorted(map(str, items)))
words = ["bb", "a", "ccc"]
try:
    words.sort(key=lambda word: 1 / (len(word) - 3))
except ZeroDivisionError:
    print(words)
for arguments, keywords in (((len,), {}), ((), {"cmp": 1}), ((), {"key": 5}), ((), {"reverse": "x"}), ((), {"reverse": None})):
    try:
        print(words.sort(*arguments, **keywords), words)
    except TypeError as error:
        print(error)
