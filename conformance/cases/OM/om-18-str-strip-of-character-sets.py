# @row OM-18
print("xyxaxyx".strip("xy"), "abc".strip("abc") == "", "abc".strip(""), " a ".strip(None), "\u3000a\x1f".strip())
print("éaé".lstrip("é"), "aé".rstrip("éa") == "", "www.a.com".strip("cmowz."))
for value in (b"a", 1, ["a"], ("a",)):
    for name in ("strip", "lstrip", "rstrip"):
        try:
            getattr("a", name)(value)
        except TypeError as error:
            print(error)
