# @row OM-18
class Text(str):
    pass
for text in "abc", "", "a}}", "{}", "é":
    print(type(Text(text).format(Text("a"))).__name__, type(Text(text).format_map({"": 1})).__name__ if text != "{}" else "")
print(type("{}".format(Text("a"))).__name__, type(Text("%s") % "a").__name__, type(Text("a") % ()).__name__)
