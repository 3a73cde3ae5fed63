# @row OM-18
# @strategy counting: without counts an export that nobody uses would block for ever
b = bytearray(b"abc")
m = memoryview(b)
for change in (
    lambda: b.append(1), lambda: b.extend(b"x"), lambda: b.pop(), lambda: b.clear(), lambda: b.__delitem__(0),
    lambda: b.insert(0, 1), lambda: b.__iadd__(b"x"), lambda: b.__imul__(2), lambda: b.remove(97),
    lambda: b.__setitem__(slice(0, 1), b"xx"),
):
    try:
        change()
        print("changed")
    except BufferError as e: print(e)
b[0] = 120
b[1:3] = b"yz"
b.reverse()
print(b, m.tobytes(), bytes(m))
m.release()
b.append(33)
print(b)
with memoryview(b) as v, memoryview(b) as w:
    v[0] = 48
    print(w[0], b)
b.clear()
print(b)
