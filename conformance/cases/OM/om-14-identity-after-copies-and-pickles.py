# @row OM-14
import copy, pickle
values = [None, True, 5, "name", (), ..., NotImplemented, int, len, 256, "a", b"", frozenset()]
print([pickle.loads(pickle.dumps(v)) is v for v in values])
print([copy.deepcopy(v) is v for v in values])
big, text, tup = 10**20, "not interned text", (1, "x")
print([pickle.loads(pickle.dumps(v)) is v for v in (big, text, tup)], [copy.copy(v) is v for v in (big, text, tup)])
d = {"key": 1}
e = pickle.loads(pickle.dumps(d))
print(list(e)[0] is list(d)[0], eval("'key'") is list(d)[0], e == d)
