# @row OM-18
print("abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("", "x", 0), "aaa".replace("a", "b", -5))
print("aaa".replace("aa", "b"), "aaa".replace("a", "", 2), "abc".replace("abc", ""), "é".replace("é", "\U0001f600") == "\U0001f600")
print("abab".replace("a", "x", count=1))
class Text(str): pass
print(type(Text("a").replace("b", "c")), type(Text("a").replace("a", "a")))
for arguments in (("a",), (1, "b"), ("a", None), ("a", "b", "c"), ("a", "b", 1.0)):
    try:
        "abc".replace(*arguments)
    except TypeError as error:
        print(error)
