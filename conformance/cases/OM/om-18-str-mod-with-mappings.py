# @row OM-18
class Missing(dict):
    def __missing__(self, key): return f"<{key}>"
print("%(a)s %(b)s" % Missing(a=1), "%(a(b))s" % {"a(b)": 2}, "%()s" % {"": 3}, "%%" % {}, "plain" % {"a": 1})
for text, values in (("%(a)s %s", {"a": 1}), ("%(a", {"a": 1}), ("%(a)s", 5), ("%(a)s", (1,)), ("%(a)*d", {"a": 1}), ("%(x)s", {}), ("%s", {"a": 1}), ("plain", [1]), ("plain", 1)):
    try:
        print(text % values)
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
