# @row GC-06
import weakref

values = [1, 1.5, 2j, "text", b"bytes", (), (1,), [], {}, None, True, ..., object(), range(2), slice(1)]
values += [iter([]), iter({}), [].append, bytearray(), property(), staticmethod(len), map(len, ()), zip()]
for value in values:
    for make in (weakref.ref, weakref.proxy):
        try:
            print(type(value).__name__, type(make(value)).__name__)
        except TypeError as e:
            print(e)
