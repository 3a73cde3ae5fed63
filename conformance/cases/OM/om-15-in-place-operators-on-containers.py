# @row OM-15
def check(value, op):
    before = value
    scope = {"v": value}
    exec(f"v {op}", scope)
    after = scope["v"]
    print(type(value).__name__, op, after, after is before)
check([1], "+= [2]")
check([1], "*= 2")
check([1], "+= 'ab'")
check({1}, "|= {2}")
check({1, 2}, "&= {2}")
check({1, 2}, "-= {2}")
check({1, 2}, "^= {2}")
check({"a": 1}, "|= {'b': 2}")
check({"a": 1}, "|= [('c', 3)]")
check(bytearray(b"a"), "+= b'b'")
check(bytearray(b"a"), "*= 2")
check((1,), "+= (2,)")
check("a", "+= 'b'")
check(frozenset({1}), "|= {1}")
check(1, "+= 1")
