package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.internal.text.Quote;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The natives of `bytearray` alone: construction and the special methods. Compare CPython Objects/bytearrayobject.c.
@NativeType("bytearray")
final class ByteArrayMethods {
    private ByteArrayMethods() {}

    static PyType makeType() {
        return PyType.builtin("bytearray", PyByteArray.class)
                .redeclares(Slot.tp_getattro)
                .flags(PyType.MATCH_SELF)
                .doc("""
                    bytearray(iterable_of_ints) -> bytearray
                    bytearray(string, encoding[, errors]) -> bytearray
                    bytearray(bytes_or_buffer) -> a copy of the bytes
                    bytearray(int) -> that many zero bytes
                    bytearray() -> no bytes

                    A mutable sequence of bytes.\
                    """)
                .natives(
                        ByteArrayMethodsNatives.rows(),
                        ByteArrayListMethodsNatives.rows(),
                        Native.of("bytearray", ByteSearchMethodsNatives.rows()),
                        Native.of("bytearray", ByteSplitMethodsNatives.rows()),
                        Native.of("bytearray", ByteLayoutMethodsNatives.rows()),
                        Native.of("bytearray", ByteCaseMethodsNatives.rows()))
                .order("__alloc__ __reduce__ __reduce_ex__ __sizeof__ append capitalize center clear "
                        + "copy count decode endswith expandtabs extend find fromhex hex index insert "
                        + "isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower "
                        + "lstrip maketrans partition pop remove replace removeprefix removesuffix reverse "
                        + "rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip "
                        + "swapcase title translate upper")
                .make();
    }

    @PyNew("bytearray(*args, **kwargs)")
    static PyObject __new__(PyType cls, PyTuple args, @Nullable PyDict kwargs) {
        return new PyByteArray(cls, new byte[0]);
    }

    @PyInit("bytearray(source=b'', encoding='utf-8', errors='strict')")
    static void __init__(
            ThreadState ts,
            PyByteArray self,
            @Nullable PyObject source,
            @Nullable String encoding,
            @Nullable String errors) {
        Codecs.checkName(ts, encoding);
        Codecs.checkName(ts, errors);
        if (self.size() != 0) {
            self.replace(0, self.size(), new byte[0], 0, 0);
        }
        if (encoding != null || errors != null) {
            self.setContents(BytesMethods.encoded(ts, source, encoding, errors).toBytes());
        } else if (source instanceof PyStr) {
            throw Raise.typeError("string argument without an encoding");
        } else if (source != null && isIterated(source)) {
            // What has been read is seen by what gives the rest.
            PyObject iterator = Iterate.iterOrNull(ts, source);
            if (iterator == null) {
                throw Raise.typeError(
                        "cannot convert '%s' object to bytearray", source.type().fullName());
            }
            try (Stepper steps = Stepper.ofIterator(ts, iterator)) {
                PyObject item;
                while ((item = steps.next()) != null) {
                    self.append(ByteArguments.octet(ts, item, "byte"));
                }
            }
        } else if (source != null) {
            byte[] contents = BytesMethods.contents(ts, source, "bytearray");
            self.setContents(source instanceof PyBytes ? contents.clone() : contents);
        }
    }

    private static boolean isIterated(PyObject source) {
        return source.type.nb_index == null && !Buffers.isBuffer(source) && Iterate.isIterable(source);
    }

    @PySpecial
    static PyObject __repr__(PyByteArray self) {
        String literal = Quote.bytes(self.array(), 0, self.size(), true);
        return PyStr.ofPlain(self.type.name() + "(" + literal + ")");
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyByteArray self) {
        ByteWarning.check(ts, "str() on a bytearray instance");
        return __repr__(self);
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyByteArray self, PyObject other, int op) {
        if (other instanceof PyStr || !Buffers.isBuffer(other)) {
            if (other instanceof PyStr && (op == CompareOp.EQ || op == CompareOp.NE)) {
                ByteWarning.check(ts, "Comparison between bytearray and string");
            }
            return PyNotImplemented.INSTANCE;
        }
        byte[] that = Buffers.bytesOrNull(ts, other);
        if (that == null) {
            return PyNotImplemented.INSTANCE;
        }
        int order = Arrays.compareUnsigned(self.array(), 0, self.size(), that, 0, that.length);
        return PyBool.of(CompareOp.holds(op, order));
    }

    @PySpecial
    static PyObject __iter__(PyByteArray self) {
        return new BytesIterator(self);
    }

    @PySpecial
    static long __len__(PyByteArray self) {
        return self.size();
    }

    private static int index(ThreadState ts, PyByteArray self, PyObject key) {
        long index = Items.index(ts, key, "bytearray indices");
        if (index < 0) {
            index += self.size();
        }
        if (index < 0 || index >= self.size()) {
            throw Raise.indexError("bytearray index out of range");
        }
        return (int) index;
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyByteArray self, PyObject key) {
        if (key instanceof PySlice slice) {
            SliceIndices part = SliceIndices.of(ts, slice);
            return BytesMethods.slice(self, part.adjust(self.size()));
        }
        return PyInt.of(self.array()[index(ts, self, key)] & 0xFF);
    }

    @PySpecial
    static void __setitem__(ThreadState ts, PyByteArray self, PyObject key, PyObject value) {
        if (key instanceof PySlice slice) {
            SliceIndices part = SliceIndices.of(ts, slice);
            byte[] source = assigned(ts, self, value);
            assignSlice(self, part.adjust(self.size()), source);
            return;
        }
        long index = Items.index(ts, key, "bytearray indices");
        if (index < 0) {
            index += self.size();
        }
        int octet = ByteArguments.octet(ts, value, "byte");
        if (index < 0 || index >= self.size()) {
            throw Raise.indexError("bytearray index out of range");
        }
        self.set((int) index, octet);
    }

    private static byte[] assigned(ThreadState ts, PyByteArray self, PyObject value) {
        if (value == self) {
            return Arrays.copyOf(self.array(), self.size());
        }
        if (Buffers.isBuffer(value)) {
            return Buffers.collected(ts, value);
        }
        PyType type = value.type;
        boolean number = type.nb_index != null || type.nb_int != null || type.nb_float != null;
        if (number || value instanceof PyComplex || value instanceof PyStr) {
            throw Raise.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        PyObject iterator = Iterate.iterOrNull(ts, value);
        if (iterator == null) {
            throw Raise.typeError(
                    "cannot convert '%s' object to bytearray", value.type().fullName());
        }
        return BytesMethods.ofNumbers(ts, iterator, "byte");
    }

    private static void assignSlice(PyByteArray self, SliceIndices part, byte[] source) {
        if (part.step == 1) {
            int from = (int) part.start;
            self.replace(from, from + part.count, source, 0, source.length);
            return;
        }
        if (source.length == 0) {
            deleteSlice(self, part);
            return;
        }
        if (source.length != part.count) {
            throw Raise.valueError(
                    "attempt to assign bytes of size %s to extended slice of size %s", source.length, part.count);
        }
        long at = part.start;
        for (int i = 0; i < part.count; i++, at += part.step) {
            self.set((int) at, source[i]);
        }
    }

    @PySpecial
    static void __delitem__(ThreadState ts, PyByteArray self, PyObject key) {
        if (key instanceof PySlice slice) {
            SliceIndices part = SliceIndices.of(ts, slice);
            deleteSlice(self, part.adjust(self.size()));
        } else {
            int index = index(ts, self, key);
            self.replace(index, index + 1, new byte[0], 0, 0);
        }
    }

    private static void deleteSlice(PyByteArray self, SliceIndices part) {
        if (part.count == 0) {
            return;
        }
        if (part.step == 1) {
            int from = (int) part.start;
            self.replace(from, from + part.count, new byte[0], 0, 0);
            return;
        }
        self.checkResizable();
        long last = part.start + (part.count - 1) * part.step;
        long step = Math.abs(part.step);
        long next = Math.min(part.start, last);
        byte[] left = new byte[self.size() - part.count];
        int kept = 0;
        int gone = 0;
        for (int i = 0; i < self.size(); i++) {
            if (i == next && gone < part.count) {
                gone++;
                next += step;
            } else {
                left[kept++] = self.array()[i];
            }
        }
        self.setContents(left);
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyByteArray self, PyObject element) {
        return BytesMethods.contains(ts, self, element);
    }

    @PySpecial
    static PyObject sq_concat(ThreadState ts, PyByteArray self, PyObject other) {
        return PyByteArray.of(BytesMethods.concat(self, BytesMethods.operand(ts, other, self.type.fullName())));
    }

    @PySpecial
    static PyObject sq_inplace_concat(ThreadState ts, PyByteArray self, PyObject other) {
        byte[] more = BytesMethods.operand(ts, other, self.type.fullName());
        if (other == self && more.length > 0) {
            // Its own memory is open while it would grow.
            try (BufferView open = self.openBuffer(ts, false)) {
                self.replace(self.size(), self.size(), open.bytes, open.offset, open.length);
            }
            return self;
        }
        self.replace(self.size(), self.size(), more, 0, more.length);
        return self;
    }

    @PySpecial
    static PyObject sq_repeat(PyByteArray self, long times) {
        return PyByteArray.of(BytesMethods.repeated(self, times, ""));
    }

    @PySpecial
    static PyObject sq_inplace_repeat(PyByteArray self, long times) {
        byte[] contents = BytesMethods.repeated(self, times, "");
        self.replace(0, self.size(), contents, 0, contents.length);
        return self;
    }

    @PySpecial
    static PyObject __mod__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyByteArray format
                ? PyByteArray.of(BytePercentFormat.format(ts, format, b))
                : PyNotImplemented.INSTANCE;
    }

    /// Makes a bytearray from hexadecimal digits.
    @PyClassMethod("fromhex(type, string, /)")
    static PyObject fromhex(ThreadState ts, PyType type, PyStr string) {
        byte[] bytes = HexText.read(string);
        return type == PyByteArray.TYPE ? PyByteArray.of(bytes) : Calls.call1(ts, type, PyBytes.of(bytes));
    }

    /// The number of bytes that are allocated.
    @PyMethod("__alloc__(self, /)")
    static long __alloc__(PyByteArray self) {
        return self.allocated();
    }

    /// The size in memory, in bytes.
    @PyMethod("__sizeof__(self, /)")
    static long __sizeof__(PyByteArray self) {
        return ObjectSizes.basicSize(self.type()) + __alloc__(self);
    }

    /// State for pickling.
    @PyMethod("__reduce__(self, /)")
    static PyObject __reduce__(ThreadState ts, PyByteArray self) {
        return reduced(ts, self, 2);
    }

    /// State for pickling in a protocol.
    @PyMethod("__reduce_ex__(self, proto=0, /)")
    static PyObject __reduce_ex__(ThreadState ts, PyByteArray self, int proto) {
        return reduced(ts, self, proto);
    }

    private static PyObject reduced(ThreadState ts, PyByteArray self, int proto) {
        PyTuple args;
        if (self.size() == 0) {
            args = PyTuple.EMPTY;
        } else if (proto < 3) {
            args = PyTuple.of(PyStr.ofLatin1(self.array(), 0, self.size()), PyStr.of("latin-1"));
        } else {
            args = PyTuple.of(PyBytes.copyOf(self.array(), 0, self.size()));
        }
        return PyTuple.of(self.type, args, Calls.callMethod(ts, self, "__getstate__"));
    }

    /// Gives a memoryview.
    @PySpecial
    static PyObject __buffer__(ThreadState ts, PyByteArray self, PyObject flags) {
        return PyMemoryView.ofExporter(ts, self, BufferRelease.flags(ts, flags));
    }

    /// Takes back a memoryview that `__buffer__` gave.
    @PySpecial
    static PyObject __release_buffer__(PyByteArray self, PyObject buffer) {
        return BufferRelease.takeBack(self, buffer);
    }
}
