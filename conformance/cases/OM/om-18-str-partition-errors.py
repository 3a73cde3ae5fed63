# @row OM-18
print("a.b.c".partition("."), "a.b.c".rpartition("."), "abc".partition("."), "abc".rpartition("."))
class Text(str): pass
print([type(part).__name__ for part in Text("abc").partition("x")], [type(part).__name__ for part in Text("abc").rpartition("b")])
for separator in ("", b".", 1, None):
    for name in ("partition", "rpartition"):
        try:
            getattr("abc", name)(separator)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
