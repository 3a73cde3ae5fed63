# @row OM-18
b = b"Hello, World"
print(b.upper(), b.split(b", "), b.find(b"o"), b.find(111), b.replace(b"l", b"L"), b[0], b[:5], b[-1:], 72 in b, b"ell" in b, b.hex(), b.hex("-", 2), bytes.fromhex("48 65 6c"), b.startswith(b"He"))
print(bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(bytearray(b"x")), bytes(range(5)), b"a" + bytearray(b"b"), bytearray(b"a") + b"b", b"ab" * 2, b"a" < b"b", b"a" == bytearray(b"a"), b"a" == "a")
print(repr(b"'"), repr(b"\"'"), repr(b"\x00\n\t\\\xff"), b"abc".translate(bytes(range(256)), b"b"), b"a-b".partition(b"-"), b" x ".strip(), b"x".center(5, b"*"), b"aXb".swapcase(), b"12".isdigit(), b"%d-%s-%b" % (5, b"x", b"y"), b"-".join([b"a", bytearray(b"b")]))
a = bytearray(b"abc")
a.append(100)
a.extend([101, 102])
a.insert(0, 65)
print(a, a.pop(), a.pop(0), a, a.reverse(), a, a.remove(98), a, a.index(b"d"), a.count(b"c"), a.copy() is a, a.clear(), a)
print(list(b"ab"), bytes.maketrans(b"a", b"b")[97], b"caf\xe9".decode("latin-1"), b"\xff".decode("utf-8", "replace"), b"\xffA".decode("utf-8", "ignore"), b"\xff".decode("ascii", "backslashreplace"), "é\ud800".encode("utf-8", "surrogatepass"), "€".encode("utf-16-le"), "é".encode("ascii", "xmlcharrefreplace"))
for bad in (lambda: bytes([256]), lambda: bytes(-1), lambda: bytes("x"), lambda: bytes([1], "utf-8"), lambda: b"a" + "b", lambda: b"a"[5], lambda: b"abc".index(b"z"), lambda: bytes.fromhex("4g"), lambda: bytes([None]), lambda: b"a".join(["b"]), lambda: 256 in b"a",
            lambda: "a" in b"a", lambda: bytearray().pop(), lambda: a.append(300), lambda: a.append("x"), lambda: a.remove(5), lambda: b"%d" % "x", lambda: b"x".decode("nope"), lambda: b"ab".center(5, b"**"), lambda: hash(bytearray()), lambda: bytes(1.5), lambda: b"a".replace("a", "b")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
m = memoryview(bytearray(b"abcdef"))
m[1:3] = b"XY"
print(m.tobytes(), m[0], m[::2].tolist(), len(m), m.readonly, m.format, m.nbytes, m.obj, m == b"aXYdef", bytes(m[2:]))
