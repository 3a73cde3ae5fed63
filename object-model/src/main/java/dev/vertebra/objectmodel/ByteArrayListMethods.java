package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;

/// The methods that `bytearray` has as a list of bytes.
@NativeType("bytearray")
final class ByteArrayListMethods {
    private static final byte[] NONE = {};

    private ByteArrayListMethods() {}

    /// Appends a byte.
    @PyMethod("append(self, item, /)")
    static void append(ThreadState ts, PyByteArray self, PyObject item) {
        self.append(ByteArguments.octet(ts, item, "byte"));
    }

    /// Removes all bytes.
    @PyMethod("clear(self, /)")
    static void clear(PyByteArray self) {
        self.replace(0, self.size(), NONE, 0, 0);
    }

    /// Gives a copy.
    @PyMethod("copy(self, /)")
    static PyObject copy(PyByteArray self) {
        return self.slice(0, self.size());
    }

    /// Appends the bytes of a bytes-like object or of an iterable of numbers.
    @PyMethod("extend(self, iterable_of_ints, /)")
    static void extend(ThreadState ts, PyByteArray self, PyObject iterable_of_ints) {
        byte[] more;
        if (Buffers.isBuffer(iterable_of_ints)) {
            more = iterable_of_ints == self ? self.slice(0, self.size()).array() : contents(ts, iterable_of_ints);
        } else {
            PyObject iterator = Iterate.iterOrNull(ts, iterable_of_ints);
            if (iterator == null) {
                throw Raise.typeError("can't extend bytearray with %s", iterable_of_ints.type.fullName());
            }
            Iterate.lengthHint(ts, iterable_of_ints, 32);
            try {
                more = BytesMethods.ofNumbers(ts, iterator, "byte");
            } catch (PyException e) {
                boolean text = iterable_of_ints instanceof PyStr && e.matches(ExceptionTypes.TypeError);
                throw text ? Raise.typeError("expected iterable of integers; got: 'str'") : e;
            }
        }
        self.replace(self.size(), self.size(), more, 0, more.length);
    }

    private static byte[] contents(ThreadState ts, PyObject buffer) {
        byte[] contents = Buffers.bytesOrNull(ts, buffer);
        if (contents == null) {
            throw Raise.typeError("can't set bytearray slice from %s", buffer.type.fullName());
        }
        return contents;
    }

    /// Inserts a byte before an index.
    @PyMethod("insert(self, index, item, /)")
    static void insert(ThreadState ts, PyByteArray self, long index, PyObject item) {
        byte[] one = {(byte) ByteArguments.octet(ts, item, "byte")};
        int size = self.size();
        int at = Math.clamp(index < 0 ? index + size : index, 0, size);
        self.replace(at, at, one, 0, 1);
    }

    /// Removes a byte and gives it; the last one by default.
    @PyMethod("pop(self, index=-1, /)")
    static long pop(PyByteArray self, long index) {
        int size = self.size();
        if (size == 0) {
            throw Raise.indexError("pop from empty bytearray");
        }
        long at = index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Raise.indexError("pop index out of range");
        }
        int octet = self.array()[(int) at] & 0xFF;
        self.replace((int) at, (int) at + 1, NONE, 0, 0);
        return octet;
    }

    /// Removes the first byte of a value.
    @PyMethod("remove(self, value, /)")
    static void remove(ThreadState ts, PyByteArray self, PyObject value) {
        int octet = ByteArguments.octet(ts, value, "byte");
        for (int i = 0; i < self.size(); i++) {
            if (self.array()[i] == (byte) octet) {
                self.replace(i, i + 1, NONE, 0, 0);
                return;
            }
        }
        throw Raise.valueError("value not found in bytearray");
    }

    /// Reverses the order of the bytes.
    @PyMethod("reverse(self, /)")
    static void reverse(PyByteArray self) {
        byte[] bytes = self.array();
        for (int i = 0, j = self.size() - 1; i < j; i++, j--) {
            byte b = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = b;
        }
    }
}
