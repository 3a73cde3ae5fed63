# @row OM-18
data = bytearray(b"abc")
data.append(100); data.insert(0, 33); data.insert(-99, 34); data.insert(99, 35); print(data)
print(data.pop(), data.pop(0), data.pop(-2), data); data.remove(98); data.reverse(); print(data)
for call in (lambda: data.pop(99), lambda: data.remove(1), lambda: data.append(256), lambda: data.append("a"), lambda: data.insert(0, -1), lambda: data.extend([300]), lambda: data.extend("ab"), lambda: data.extend(5), lambda: bytearray().pop(), lambda: data.pop("a"), lambda: data.remove(b"a")):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
print(data.copy() is data, data.clear(), data, data.__alloc__() >= 0)
