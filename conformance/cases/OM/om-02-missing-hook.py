# @row OM-02
class D(dict):
    def __missing__(self, key): return f"missing {key}"
d = D(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, len(d))
class E(dict): pass
e = E()
e.__missing__ = lambda key: "ignored"
try:
    e["x"]
except KeyError as err:
    print(repr(err))
class F(dict):
    def __missing__(self, key): raise LookupError(key)
try:
    F()[1]
except LookupError as err:
    print(repr(err), err.__context__)
print("%(zip)s" % D(), "{x}".format_map(D()), D(a=1) | {"b": 2}, type(D() | {}).__name__)
