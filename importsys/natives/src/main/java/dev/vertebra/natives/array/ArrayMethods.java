package dev.vertebra.natives.array;

import dev.vertebra.declare.DefiningClass;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.SliceIndex;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The methods of `array.array`.
@NativeType("array.array")
final class ArrayMethods {
    private static final int BLOCK = 64 * 1024;

    private ArrayMethods() {}

    /// Append a value at the end.
    @PyMethod("append(self, v, /)")
    static void append(ThreadState ts, PyArray self, PyObject v) {
        self.append(ts, v);
    }

    /// Address and length of the memory; the address is the identity of the array.
    @PyMethod("buffer_info(self, /)")
    static PyObject bufferInfo(PyArray self) {
        return PyTuple.of(PyInt.of(dev.vertebra.objectmodel.ObjectIds.id(self)), PyInt.of(self.size()));
    }

    /// Turn the order of the bytes of each element around.
    @PyMethod("byteswap(self, /)")
    static void byteswap(PyArray self) {
        int width = self.kind.size;
        for (int at = 0; at < self.size() * width; at += width) {
            for (int i = 0; i < width / 2; i++) {
                byte kept = self.bytes[at + i];
                self.bytes[at + i] = self.bytes[at + width - 1 - i];
                self.bytes[at + width - 1 - i] = kept;
            }
        }
    }

    /// Remove all elements.
    @PyMethod("clear(self, /)")
    static void clear(PyArray self) {
        self.resize(0);
    }

    /// A copy of the array.
    @PyMethod("__copy__(self, /)")
    static PyObject copy(PyArray self) {
        PyArray made = new PyArray(PyArray.TYPE, self.kind);
        made.room(self.size());
        made.insertBytes(0, self.bytes, self.size());
        return made;
    }

    /// A copy of the array.
    @PyMethod("__deepcopy__(self, unused, /)")
    static PyObject deepcopy(PyArray self, PyObject unused) {
        return copy(self);
    }

    /// The index of the first element that equals a value, or -1.
    private static int find(ThreadState ts, PyArray self, PyObject value, long start, long stop) {
        for (int i = (int) Math.max(0, start); i < self.size() && i < stop; i++) {
            if (Compare.equal(ts, self.get(i), value)) {
                return i;
            }
        }
        return -1;
    }

    static boolean contains(ThreadState ts, PyArray self, PyObject value) {
        return find(ts, self, value, 0, Long.MAX_VALUE) >= 0;
    }

    /// How often a value occurs.
    @PyMethod("count(self, v, /)")
    static long count(ThreadState ts, PyArray self, PyObject v) {
        long count = 0;
        for (int i = 0; i < self.size(); i++) {
            if (Compare.equal(ts, self.get(i), v)) {
                count++;
            }
        }
        return count;
    }

    /// The index of the first element that equals a value.
    @PyMethod("index(self, v, start=0, stop=sys.maxsize, /)")
    static long index(ThreadState ts, PyArray self, PyObject v, @SliceIndex long start, @SliceIndex long stop) {
        long from = start < 0 ? start + self.size() : start;
        long to = stop < 0 ? stop + self.size() : stop;
        int found = find(ts, self, v, from, to);
        if (found < 0) {
            throw Raise.valueError("array.index(x): x not in array");
        }
        return found;
    }

    /// Append the elements of an array or of another iterable.
    @PyMethod("extend(self, bb, /)")
    @DefiningClass
    static void extend(ThreadState ts, PyArray self, PyObject bb) {
        if (!(bb instanceof PyArray other)) {
            self.appendAll(ts, bb);
            return;
        }
        if (other.kind != self.kind) {
            throw Raise.typeError("can only extend with array of same kind");
        }
        self.insertBytes(self.size(), other.bytes, other.size());
    }

    /// Append elements given as bytes.
    @PyMethod("frombytes(self, buffer, /)")
    static void frombytes(ThreadState ts, PyArray self, PyObject buffer) {
        try (BufferView view = Buffers.open(ts, buffer)) {
            if (view.itemSize != 1) {
                throw Raise.typeError("a bytes-like object is required");
            }
        }
        self.appendBytes(Buffers.bytes(ts, buffer));
    }

    /// Read n elements from a file and append them.
    @PyMethod("fromfile(self, f, n, /)")
    static void fromfile(ThreadState ts, PyArray self, PyObject f, long n) {
        if (n < 0) {
            throw Raise.valueError("negative count");
        }
        PyObject data = Calls.callMethod(ts, f, PyStr.intern("read"), PyInt.of(n * self.kind.size));
        if (!(data instanceof PyBytes read)) {
            throw Raise.typeError("read() didn't return bytes");
        }
        self.appendBytes(read.toBytes());
        if (read.size() != n * self.kind.size) {
            throw Raise.raise(ExceptionTypes.EOFError, "read() didn't return enough bytes");
        }
    }

    /// Append the elements of a list; if one does not fit, nothing is appended.
    @PyMethod("fromlist(self, list, /)")
    static void fromlist(ThreadState ts, PyArray self, PyObject list) {
        if (!(list instanceof PyList values)) {
            throw Raise.typeError("arg must be list");
        }
        int before = self.size();
        int count = values.size();
        self.resize(before + count);
        for (int i = 0; i < count; i++) {
            try {
                self.set(before + i, self.kind.toBits(ts, values.get(i)));
            } catch (PyException e) {
                self.resize(before);
                throw e;
            }
            if (values.size() != count) {
                self.resize(before);
                throw Raise.runtimeError("list changed size during iteration");
            }
        }
    }

    /// Append the characters of a string; for arrays of characters only.
    @PyMethod("fromunicode(self, ustr, /)")
    static void fromunicode(PyArray self, PyStr ustr) {
        if (!self.kind.isText()) {
            throw Raise.valueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
        }
        self.appendText(ustr);
    }

    /// The characters as a string; for arrays of characters only.
    @PyMethod("tounicode(self, /)")
    static PyObject tounicode(ThreadState ts, PyArray self) {
        if (!self.kind.isText()) {
            throw Raise.valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
        }
        if (self.kind == ItemKind.CHARACTER) {
            byte[] bytes = self.toBytes();
            return Codecs.utf32Decode(ts, bytes, 0, bytes.length, null, -1, true)
                    .text();
        }
        int[] points = new int[self.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = self.point(i);
            if (!Character.isValidCodePoint(points[i])) {
                throw Raise.valueError("character U+%x is not in range [U+0000; U+10ffff]", points[i]);
            }
        }
        return PyStr.ofCodePoints(points, 0, points.length);
    }

    /// Insert a value in front of an index.
    @PyMethod("insert(self, i, v, /)")
    static void insert(ThreadState ts, PyArray self, long i, PyObject v) {
        self.check(ts, v);
        long bits = self.kind.toBits(ts, v);
        long at = Math.clamp(i < 0 ? i + self.size() : i, 0, self.size());
        self.insertBytes((int) at, new byte[self.kind.size], 1);
        self.set((int) at, bits);
    }

    /// Remove an element, the last by default, and return it.
    @PyMethod("pop(self, i=-1, /)")
    static PyObject pop(PyArray self, long i) {
        if (self.size() == 0) {
            throw Raise.indexError("pop from empty array");
        }
        long at = i < 0 ? i + self.size() : i;
        if (at < 0 || at >= self.size()) {
            throw Raise.indexError("pop index out of range");
        }
        PyObject value = self.get((int) at);
        self.delete((int) at, (int) at + 1);
        return value;
    }

    /// Remove the first element that equals a value.
    @PyMethod("remove(self, v, /)")
    static void remove(ThreadState ts, PyArray self, PyObject v) {
        int found = find(ts, self, v, 0, Long.MAX_VALUE);
        if (found < 0) {
            throw Raise.valueError("array.remove(x): x not in array");
        }
        self.delete(found, found + 1);
    }

    /// Turn the order of the elements around.
    @PyMethod("reverse(self, /)")
    static void reverse(PyArray self) {
        int width = self.kind.size;
        byte[] old = self.toBytes();
        for (int i = 0; i < self.size(); i++) {
            System.arraycopy(old, i * width, self.bytes, (self.size() - 1 - i) * width, width);
        }
    }

    /// The bytes of the elements.
    @PyMethod("tobytes(self, /)")
    static PyObject tobytes(PyArray self) {
        return PyBytes.of(self.toBytes());
    }

    /// Write the bytes of the elements to a file.
    @PyMethod("tofile(self, f, /)")
    static void tofile(ThreadState ts, PyArray self, PyObject f) {
        byte[] all = self.toBytes();
        for (int at = 0; at < all.length; at += BLOCK) {
            byte[] part = java.util.Arrays.copyOfRange(all, at, Math.min(all.length, at + BLOCK));
            Calls.callMethod(ts, f, PyStr.intern("write"), PyBytes.of(part));
        }
    }

    /// The elements as a list.
    @PyMethod("tolist(self, /)")
    static PyList tolist(PyArray self) {
        PyObject[] items = new PyObject[self.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = self.get(i);
        }
        return PyList.of(items);
    }

    /// Return state for pickling.
    @PyMethod("__reduce_ex__(self, value, /)")
    static PyObject reduceEx(ThreadState ts, PyArray self, long protocol) {
        PyObject state = Attributes.getOrNull(ts, self, PyStr.intern("__dict__"));
        PyObject dict = state == null ? PyNone.NONE : state;
        if (protocol < 3) {
            return PyTuple.of(self.type(), PyTuple.of(PyArray.typecodeOf(self), tolist(self)), dict);
        }
        PyObject maker = Attributes.get(ts, ts.importModule("array"), "_array_reconstructor");
        PyObject args =
                PyTuple.of(self.type(), PyArray.typecodeOf(self), PyInt.of(self.kind.machineFormat), tobytes(self));
        return PyTuple.of(maker, args, dict);
    }

    /// Return the size of the array in memory, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeOf(PyArray self) {
        return 64 + (long) self.bytes.length;
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return Calls.call2(ts, PyGenericAlias.TYPE, type, object);
    }
}
