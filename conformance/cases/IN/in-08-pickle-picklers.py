# @row IN-08
# Picklers and unpicklers as objects: persistent ids, reducers, dispatch tables, memos, buffers beside the pickle, PickleBuffer, and errors.
import copyreg
import io
import pickle
import weakref
from functools import partial


def show(function, *args, **kw):
    try:
        print(repr(function(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Thing:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Thing({self.value!r})"


class Persistent(pickle.Pickler):
    def persistent_id(self, obj):
        return ("thing", obj.value) if isinstance(obj, Thing) else None


class Restoring(pickle.Unpickler):
    def persistent_load(self, pid):
        return Thing(pid)


for protocol in range(6):
    file = io.BytesIO()
    Persistent(file, protocol).dump([Thing(1), Thing("x"), 3])
    print(protocol, file.getvalue(), Restoring(io.BytesIO(file.getvalue())).load())
show(pickle.loads, file.getvalue())


class Overriding(pickle.Pickler):
    def reducer_override(self, obj):
        if obj is Thing:
            return str, ("class",)
        if isinstance(obj, Thing):
            return complex, (obj.value, 1)
        return NotImplemented


file = io.BytesIO()
Overriding(file).dump([Thing(2), Thing, len, 5])
print(pickle.loads(file.getvalue()))
file = io.BytesIO()
private = pickle.Pickler(file, 2)
show(lambda: private.dispatch_table)
private.dispatch_table = {Thing: lambda t: (abs, (-t.value,))}
private.dump([Thing(7)])
print(pickle.loads(file.getvalue()), list(private.dispatch_table))
del private.dispatch_table
show(lambda: private.dispatch_table)


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return self.value


def __newobj__(*args):
    pass


def setter(obj, state):
    obj.extend(state)


CASES = [5, (), (1,), (1, 2), (len, 2), (list, (), None, 5), (list, (), None, None, 5), (list, (), None, None, None, 5), (list, (), 1, 2, 3, 4, 5),
         (list, (), None, iter([1, 2, 3])), (dict, (), None, None, iter([(1, 2), (3, 4)])), (dict, (), None, None, iter([1])),
         (__newobj__, ()), (__newobj__, (1,)), (__newobj__, (int,)), (copyreg.__newobj_ex__, ()), (copyreg.__newobj_ex__, (1, 2, 3)),
         (copyreg.__newobj_ex__, (Reduced, 2, 3)), (copyreg.__newobj_ex__, (Reduced, (), 3)), (list, (), [1, 2], None, None, setter), "nope", "len",
         (partial(list), ("ab",))]
for value in CASES:
    for protocol in 0, 2, 4:
        try:
            data = pickle.dumps(Reduced(value), protocol)
            print(protocol, data if protocol else len(data), pickle.loads(data))
        except Exception as e:
            print(protocol, type(e).__name__, str(e).partition(" at 0x")[0])
        if hasattr(value, "__len__") and len(value) > 3:
            break

# The memo lasts from dump to dump, until it is cleared, and can be handed on.
file = io.BytesIO()
writer = pickle.Pickler(file, 4)
shared = ["shared"]
writer.dump(shared)
first = file.tell()
writer.dump(shared)
print(file.getvalue()[first:], sorted(v[0] for v in writer.memo.copy().values()))
reader = pickle.Unpickler(io.BytesIO(file.getvalue()))
print(reader.load() is reader.load(), sorted(reader.memo.copy().items()))
other = pickle.Pickler(io.BytesIO())
other.memo = writer.memo
print(len(other.memo.copy()), other.memo.__reduce__()[0])
writer.clear_memo()
print(writer.memo.copy())
for value in 5, {1: 2}, {1: ("x", 3)}, {1: (1, 2, 3)}:
    show(setattr, other, "memo", value)
for value in 5, {"a": 1}, {-1: 1}:
    show(setattr, reader, "memo", value)
show(delattr, reader, "memo")
show(hash, writer.memo)
fast = pickle.Pickler(io.BytesIO())
fast.fast = True
ring = []
ring.append(ring)
try:
    fast.dump(ring)
except ValueError as e:
    print(str(e).partition(" at ")[0])

# Buffers in the pickle and beside it.
for source in b"bytes", bytearray(b"bytearray"), memoryview(bytearray(b"abcdef"))[1:4]:
    inside = pickle.dumps(pickle.PickleBuffer(source), 5)
    buffers = []
    outside = pickle.dumps([pickle.PickleBuffer(source)] * 2, 5, buffer_callback=buffers.append)
    print(inside, pickle.loads(inside), outside, [type(b).__name__ for b in pickle.loads(outside, buffers=buffers)])
    show(pickle.loads, outside)
    show(pickle.loads, outside, buffers=[])
show(pickle.dumps, pickle.PickleBuffer(b"x"), 4)
show(pickle.dumps, pickle.PickleBuffer(memoryview(b"abcdef")[::2]), 5)
source = bytearray(b"abc")
buffer = pickle.PickleBuffer(source)
view = memoryview(buffer)
print(view.obj is source, view.readonly, bytes(buffer), buffer.raw().format, weakref.ref(buffer)() is buffer)
view.release()
buffer.release()
buffer.release()
show(source.append, 1)
for function in buffer.raw, lambda: memoryview(buffer), lambda: pickle.dumps(buffer, 5):
    show(function)
show(pickle.PickleBuffer(memoryview(b"abcdef")[::2]).raw)
show(pickle.PickleBuffer)
show(pickle.PickleBuffer, "text")
show(lambda: type("Sub", (pickle.PickleBuffer,), {}))

# Wrong arguments.
show(pickle.Pickler)
show(pickle.Pickler, 1)
show(pickle.Pickler, io.BytesIO(), 6)
show(pickle.Pickler, io.BytesIO(), 4, True, len)
show(pickle.Pickler, io.BytesIO(), 1, 2, 3, 4)
show(pickle.Unpickler)
show(pickle.Unpickler, 1)
show(pickle.Unpickler, io.BytesIO(), 1)
show(pickle.Unpickler, io.BytesIO(), encoding=3)
show(pickle.Unpickler, io.BytesIO(), buffers=3)
show(pickle.dumps)
show(pickle.dumps, 1, 2, 3)
show(pickle.dump, 1, 2)
show(setattr, pickle.Pickler(io.BytesIO()), "persistent_id", len)
show(pickle.Pickler(io.BytesIO()).persistent_id, 3)
show(pickle.Unpickler(io.BytesIO()).persistent_load, 3)
show(type("Lazy", (pickle.Pickler,), {"__init__": lambda self: None})().dump, 1)
show(type("Lazy", (pickle.Unpickler,), {"__init__": lambda self: None})().load)
print(pickle.PickleError.__mro__, pickle.PicklingError.__bases__, pickle.UnpicklingError.__bases__)
