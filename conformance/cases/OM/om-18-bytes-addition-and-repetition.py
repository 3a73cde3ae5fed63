# @row OM-18
for call in (lambda: b"a" + bytearray(b"b"), lambda: b"a" + memoryview(b"b"), lambda: b"a" * 3, lambda: b"a" * -1, lambda: b"a" + "b", lambda: b"a" + 5, lambda: b"a" * 1.5, lambda: "a" + b"b", lambda: bytearray(b"a") + "b", lambda: [1] + b"a", lambda: b"a" * b"b", lambda: b"a" % 5):
    try:
        print(call())
    except TypeError as error:
        print(error)
