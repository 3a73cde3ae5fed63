# @row OM-18
# @strategy counting: under host a view that is open does not keep a bytearray from growing
# A bytearray cannot grow by itself in place; extend(), slices and + can. Counts below zero and out of range are told apart.


def told(function, *args):
    try:
        return function(*args)
    except (BufferError, ValueError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


data = bytearray(b"ab")


def grow():
    global data
    data += data


print(told(grow), data, told(data.__iadd__, data), data)
data = bytearray()
print(told(grow), data)
data = bytearray(b"ab")
print(told(data.extend, data), data + data, data)
data[1:1] = data
print(data)
for count in -1, -2**63, -2**63 - 1, 2**63:
    print(told(bytearray, count), told(bytes, count))
