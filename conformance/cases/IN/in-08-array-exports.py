# @row IN-08
# @strategy counting: without counts nobody says when a view is no longer used
import array
a = array.array("i", range(6))
for change in ("a.append(1)", "a.clear()", "a.extend([1])", "del a[0]", "a.pop()", "a.frombytes(bytes(4))", "a *= 2", "a[1:3] = a[:1]", "a.insert(0, 1)", "a[0] = 9", "a.reverse()"):
    m = memoryview(a)
    try:
        exec(change)
        print(change, a)
    except BufferError as e:
        print(change, e)
    del m
a.append(5)
print(a)
