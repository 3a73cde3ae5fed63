# @row OM-18
class Point:
    x = 3
    def __getitem__(self, key): return f"[{key!r}]"
p = Point()
print("{0.x} {0[a]} {0[0]} {0[-1]} {0[a.b]} {0[ a ]} {0.x:>{0.x}}".format(p))
print("{}{}".format(*"ab"), "{a[0][1]}".format(a=[[1, 2]]), "{0!r:>5}{0!s}{0!a}".format("é"))
for text in ("{0.}", "{0[}", "{0[]}", "{0]}", "{.x}", "{0x}", "{!}", "{0!}", "{0!z}", "{0!rx}", "{0", "}", "{0}{}", "{}{0}", "{0[a]b}", "{1}", "{a}", "{0.y}", "{0:{1:{2}}}", "{:{}{{}}}"):
    try:
        print(text, text.format(p, 2, 3))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        print(text, type(error).__name__, error)
