# @row OM-01
class R:
    def __repr__(self): return "<R>"
class S(R):
    def __str__(self): return "<S>"
class OnlyStr:
    def __str__(self): return "only"
print(str(R()), f"{R()}", "%s" % R(), "{}".format(R()), [S()], str(S()), f"{S()!r} {S()!s} {S()!a}")
print(str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at"))
class Wrong:
    def __repr__(self): return 5
    def __str__(self): return b"x"
for call in (repr, str, ascii, lambda x: f"{x!r}", lambda x: f"{x}", print, lambda x: "%r" % x):
    try:
        call(Wrong())
    except TypeError as e:
        print(e)
