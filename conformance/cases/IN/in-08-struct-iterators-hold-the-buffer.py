# @row IN-08
# @strategy counting: an iterator that is dropped gives its buffer back at once
# An iterator of iter_unpack() looks at the buffer itself: changes show, and its size is fixed until all is unpacked.
import gc
import struct
import weakref


def told(function, *args):
    try:
        print(function(*args))
    except (BufferError, TypeError, struct.error) as error:
        print(type(error).__name__, error)


data = bytearray(b"abcd")
units = struct.iter_unpack("b", data)
told(data.append, 1)
print(next(units))
data[1] = 5
print(next(units), units.__length_hint__())
print(list(units), units.__length_hint__(), list(units))
told(data.append, 1)
units = struct.iter_unpack("b", data)
print(next(units))
del units
told(data.append, 2)
told(struct.iter_unpack, "b", memoryview(data)[::2])
told(struct.iter_unpack, "4b", data)
told(data.append, 3)
part = memoryview(data)[1:3]
units = struct.iter_unpack("b", part)
told(part.release)
print(list(units))
told(part.release)


class Bytes(bytearray):
    pass


own = Bytes(b"xyz")
own.units = struct.iter_unpack("b", own)
alive = weakref.ref(own)
del own
gc.collect()
print(alive())
