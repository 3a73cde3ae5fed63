# @row OM-18
b = bytearray(b"abc")
b.append(100)
b.extend(b"ef")
b.extend([103, 104])
b.insert(0, 90)
b.insert(-1, 89)
b.insert(100, 88)
print(b, b.pop(), b.pop(0), b.pop(-2), b)
b.remove(97)
b.reverse()
b[0] = 48
b[1:3] = b"12345"
b[::2] = b"xxxx" if len(b[::2]) == 4 else bytes(len(b[::2]))
del b[0], b[-2:]
print(b, len(b))
b += b"plus"
b *= 2
print(b, b.copy() == b, b.copy() is b)
b.clear()
print(b, b == b"", bytearray(b"a") + b"b", b"a" + bytearray(b"b"))
for bad in (
    lambda: b.append(256), lambda: b.append("a"), lambda: b.append(-1), lambda: b.pop(), lambda: b.remove(1),
    lambda: b.extend("ab"), lambda: b.extend([256]), lambda: b.extend(5), lambda: b.insert(0, "a"),
    lambda: b.__setitem__(0, 1), lambda: b.__setitem__(slice(0, 1), "a"), lambda: b.__setitem__(slice(0, 1), 5),
    lambda: hash(b), lambda: bytearray(b"a").pop(5), lambda: b.insert("x", 1),
    lambda: bytearray(b"abc").__setitem__(slice(None, None, 2), b"x"),
):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
