# @row OM-14
# Which ways to make one byte give the object that all others with it are.
def one(f): return f() is f()
print(one(lambda: bytes(1)), one(lambda: bytes([0])), one(lambda: bytes((5,))), one(lambda: bytes(iter([5]))), one(lambda: bytes(bytearray(b"x"))), one(lambda: bytes(memoryview(b"x"))), one(lambda: bytes(range(1))), one(lambda: bytes(0)), one(lambda: bytes({7})))
print(one(lambda: b"ab"[:1]), one(lambda: "a".encode()), one(lambda: b"".join([b"a"])), one(lambda: b"ab"[1:]), one(lambda: bytes(b"x")))
