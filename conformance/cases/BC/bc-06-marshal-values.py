# @row BC-06
import marshal
for v in (None, True, False, ..., StopIteration, 0, 1, -1, 255, 2**31 - 1, -2**31, 2**31, 2**70, -2**100, 1.5, -0.0, float("inf"), 1e-300, 1j, 1.5 - 2j, "", "a", "hello", "é", "€", "😀", "x" * 300, b"", b"bytes\xff", (), (1, 2), tuple(range(300)), [], [1, [2]], {}, {"a": 1, 2: "b"}, {1}, frozenset([1]), "\ud800"):
    try:
        data = marshal.dumps(v)
    except ValueError as e:
        print(repr(v), e)
        continue
    back = marshal.loads(data)
    print(repr(v)[:40], data.hex()[:80], len(data), back == v, type(back) is type(v))
print(marshal.version, marshal.dumps([1, "x", ("x",)], 2).hex(), marshal.dumps("interned_name", 0).hex(), marshal.dumps(1.5, 1).hex())
shared = ["s"]
both = marshal.loads(marshal.dumps([shared, shared]))
print(both, both[0] is both[1])
