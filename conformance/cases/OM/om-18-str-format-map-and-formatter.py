# @row OM-18
import string
class D(dict):
    def __missing__(self, k): return f"<{k}>"
print("{a} {b}".format_map(D(a=1)), "{a.real}".format_map({"a": 5}))
for bad in (
    lambda: "{}".format_map({}), lambda: "{a}".format_map({}), lambda: "{0}".format_map([1]),
    lambda: "{a}".format_map(5), lambda: "{a}".format_map(),
):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
f = string.Formatter()
print(f.format("{0} {a!r:>5}", 1, a="x"), list(f.parse("a{b!r:c}d{{e}}{}")), f.vformat("{} {}", (1, 2), {}))
class MyF(string.Formatter):
    def get_value(self, key, args, kw): return f"<{key}>"
print(MyF().format("{a} {0} {b.real}".replace(".real", "")))
t = string.Template("$a ${b} $$ $c")
print(t.safe_substitute(a=1, b=2), t.get_identifiers(), t.is_valid())
