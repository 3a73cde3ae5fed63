package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.internal.text.ByteBuilder;
import dev.vertebra.objectmodel.internal.text.ByteSearch;
import dev.vertebra.objectmodel.internal.text.Quote;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The natives of `bytes` alone: construction and the special methods. Compare CPython Objects/bytesobject.c.
@NativeType("bytes")
final class BytesMethods {
    private static final PyStr BYTES = PyStr.intern("__bytes__");

    private BytesMethods() {}

    static PyType makeType() {
        return PyType.builtin("bytes", PyBytes.class)
                .redeclares(Slot.tp_getattro)
                .flags(PyType.MATCH_SELF)
                .doc("""
                    bytes(iterable_of_ints) -> bytes
                    bytes(string, encoding[, errors]) -> bytes
                    bytes(bytes_or_buffer) -> a copy of the bytes
                    bytes(int) -> that many zero bytes
                    bytes() -> no bytes

                    An immutable sequence of bytes.\
                    """)
                .natives(
                        BytesMethodsNatives.rows(),
                        ByteSearchMethodsNatives.rows(),
                        ByteSplitMethodsNatives.rows(),
                        ByteLayoutMethodsNatives.rows(),
                        ByteCaseMethodsNatives.rows())
                .order("__getnewargs__ __bytes__ capitalize center count decode endswith expandtabs find "
                        + "fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle "
                        + "isupper join ljust lower lstrip maketrans partition replace removeprefix "
                        + "removesuffix rfind rindex rjust rpartition rsplit rstrip split splitlines "
                        + "startswith strip swapcase title translate upper")
                .make();
    }

    @PyNew("bytes(source=b'', encoding='utf-8', errors='strict')")
    static PyObject __new__(
            ThreadState ts, PyType cls, @Nullable PyObject source, @Nullable String encoding, @Nullable String errors) {
        Codecs.checkName(ts, encoding);
        Codecs.checkName(ts, errors);
        PyBytes bytes = construct(ts, source, encoding, errors);
        return cls == PyBytes.TYPE ? bytes : new PyBytes(cls, bytes.array());
    }

    private static PyBytes construct(
            ThreadState ts, @Nullable PyObject source, @Nullable String encoding, @Nullable String errors) {
        if (encoding != null || errors != null) {
            return encoded(ts, source, encoding, errors);
        }
        if (source == null) {
            return PyBytes.EMPTY;
        }
        PyObject method = source.type == PyBytes.TYPE ? null : Attributes.lookupSpecial(ts, source, BYTES);
        if (method != null) {
            PyObject result = Calls.call0(ts, method);
            if (result instanceof PyBytes bytes) {
                return bytes;
            }
            throw Raise.typeError("__bytes__ returned non-bytes (type %s)", result.type.fullName());
        }
        if (source instanceof PyStr) {
            throw Raise.typeError("string argument without an encoding");
        }
        return source.type == PyBytes.TYPE ? (PyBytes) source : ofContents(ts, source);
    }

    /// The bytes that a number, a buffer or an iterable stands for. Only what is gathered item by item from something
    /// that is no tuple is the one object of its content.
    private static PyBytes ofContents(ThreadState ts, PyObject source) {
        boolean gathered = source.type.nb_index == null && !(source instanceof PyTuple) && !Buffers.isBuffer(source);
        byte[] bytes = contents(ts, source, "bytes");
        return gathered || bytes.length == 0 ? PyBytes.of(bytes) : PyBytes.fresh(bytes);
    }

    /// The bytes of a string given with an encoding.
    static PyBytes encoded(
            ThreadState ts, @Nullable PyObject source, @Nullable String encoding, @Nullable String errors) {
        if (source instanceof PyStr string) {
            if (encoding == null) {
                throw Raise.typeError("string argument without an encoding");
            }
            return Codecs.encodeText(ts, string, encoding, errors);
        }
        throw Raise.typeError("%s without a string argument", encoding != null ? "encoding" : "errors");
    }

    /// The bytes that a number, a buffer or an iterable of numbers stands for.
    ///
    /// @param type the name of the type being made
    static byte[] contents(ThreadState ts, PyObject source, String type) {
        if (source.type.nb_index != null) {
            byte[] zeros = zeros(ts, source);
            if (zeros != null) {
                return zeros;
            }
        }
        BufferView view = Buffers.openOrNull(ts, source, false);
        if (view != null) {
            try (view) {
                return view.toBytes();
            }
        }
        PyObject iterator = Iterate.iterOrNull(ts, source);
        if (iterator == null) {
            throw Raise.typeError("cannot convert '%s' object to %s", source.type.fullName(), type);
        }
        Iterate.lengthHint(ts, source, 64);
        return ofNumbers(ts, iterator, type.equals("bytes") ? "bytes" : "byte");
    }

    /// The bytes whose numbers an iterator gives.
    ///
    /// @param what the beginning of the message about a number out of range
    static byte[] ofNumbers(ThreadState ts, PyObject iterator, String what) {
        ByteBuilder out = new ByteBuilder(64);
        try (Stepper steps = Stepper.ofIterator(ts, iterator)) {
            PyObject item;
            while ((item = steps.next()) != null) {
                out.append(ByteArguments.octet(ts, item, what));
            }
        }
        return out.toBytes();
    }

    private static byte @Nullable [] zeros(ThreadState ts, PyObject source) {
        PyInt count;
        try {
            count = Numbers.index(ts, source);
        } catch (PyException e) {
            if (e.value().type.isSubtype(ExceptionTypes.TypeError)) {
                return null;
            }
            throw e;
        }
        if (!count.isSmall()) {
            throw Raise.overflowError("cannot fit '%s' into an index-sized integer", source.type.fullName());
        }
        long n = count.small();
        if (n < 0) {
            throw Raise.valueError("negative count");
        }
        if (n > Integer.MAX_VALUE - 8) {
            throw Raise.memoryError();
        }
        return new byte[(int) n];
    }

    @PySpecial
    static PyObject __repr__(PyBytes self) {
        return PyStr.ofPlain(Quote.bytes(self.array(), 0, self.size()));
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyBytes self) {
        ByteWarning.check(ts, "str() on a bytes instance");
        return __repr__(self);
    }

    @PySpecial
    static long __hash__(PyBytes self) {
        return self.hash();
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyBytes self, PyObject other, int op) {
        if (!(other instanceof PyBytes that)) {
            if ((other instanceof PyStr || other instanceof PyInt) && (op == CompareOp.EQ || op == CompareOp.NE)) {
                String what = other instanceof PyStr ? "string" : "int";
                ByteWarning.check(ts, "Comparison between bytes and " + what);
            }
            return PyNotImplemented.INSTANCE;
        }
        if (op == CompareOp.EQ || op == CompareOp.NE) {
            return PyBool.of(Arrays.equals(self.array(), that.array()) == (op == CompareOp.EQ));
        }
        return PyBool.of(CompareOp.holds(op, Arrays.compareUnsigned(self.array(), that.array())));
    }

    @PySpecial
    static PyObject __iter__(PyBytes self) {
        return new BytesIterator(self);
    }

    @PySpecial
    static long __len__(PyBytes self) {
        return self.size();
    }

    @PySpecial
    static PyObject __getitem__(ThreadState ts, PyBytes self, PyObject key) {
        if (key instanceof PySlice slice) {
            return slice(self, SliceIndices.of(ts, slice, self.size()));
        }
        long index = Items.index(ts, key, "byte indices");
        int size = self.size();
        if (index < 0) {
            index += size;
        }
        if (index < 0 || index >= size) {
            throw Raise.indexError("index out of range");
        }
        return PyInt.of(self.get((int) index));
    }

    /// A slice of any step.
    static ByteString slice(ByteString self, SliceIndices part) {
        if (part.step == 1) {
            return self.slice((int) part.start, (int) part.start + part.count);
        }
        byte[] out = new byte[part.count];
        long at = part.start;
        for (int i = 0; i < out.length; i++, at += part.step) {
            out[i] = self.array()[(int) at];
        }
        return self.make(out);
    }

    @PySpecial
    static boolean __contains__(ThreadState ts, PyBytes self, PyObject element) {
        return contains(ts, self, element);
    }

    /// Whether a byte or a run of bytes stands in an object.
    static boolean contains(ThreadState ts, ByteString self, PyObject element) {
        byte[] wanted = element.type.nb_index != null && !(element instanceof BufferExporter)
                ? new byte[] {(byte) ByteArguments.octet(ts, element, "byte")}
                : Buffers.bytes(ts, element);
        return ByteSearch.indexOf(self.array(), wanted, 0, self.size()) >= 0;
    }

    @PySpecial
    static PyObject sq_concat(ThreadState ts, PyBytes self, PyObject other) {
        if (self.size() == 0 && other.type == PyBytes.TYPE) {
            return other;
        }
        byte[] more = operand(ts, other, self.type.fullName());
        return more.length == 0 ? self.same() : PyBytes.of(concat(self, more));
    }

    /// The bytes to append, for `+`.
    static byte[] operand(ThreadState ts, PyObject other, String type) {
        byte[] bytes = NumberText.bytesOrNull(ts, other);
        if (bytes == null) {
            throw Raise.typeError("can't concat %s to %s", other.type.fullName(), type);
        }
        return bytes;
    }

    /// The contents of an object and more bytes.
    static byte[] concat(ByteString self, byte[] more) {
        if (more.length > Integer.MAX_VALUE - 8 - self.size()) {
            throw Raise.memoryError();
        }
        byte[] out = Arrays.copyOf(self.array(), self.size() + more.length);
        System.arraycopy(more, 0, out, self.size(), more.length);
        return out;
    }

    @PySpecial
    static PyObject sq_repeat(PyBytes self, long times) {
        return times == 1 ? self.same() : PyBytes.of(repeated(self, times, "repeated bytes are too long"));
    }

    /// The contents of an object several times over.
    static byte[] repeated(ByteString self, long times, String tooLong) {
        int size = self.size();
        if (times <= 0 || size == 0) {
            return new byte[0];
        }
        if (times > (Integer.MAX_VALUE - 8) / size) {
            throw times > Long.MAX_VALUE / size && !tooLong.isEmpty()
                    ? Raise.overflowError(tooLong)
                    : Raise.memoryError();
        }
        byte[] out = new byte[size * (int) times];
        if (size == 1) {
            Arrays.fill(out, self.array()[0]);
        } else {
            for (int i = 0; i < out.length; i += size) {
                System.arraycopy(self.array(), 0, out, i, size);
            }
        }
        return out;
    }

    @PySpecial
    static PyObject __mod__(ThreadState ts, PyObject a, PyObject b) {
        return a instanceof PyBytes format
                ? PyBytes.of(BytePercentFormat.format(ts, format, b))
                : PyNotImplemented.INSTANCE;
    }

    /// Makes bytes from hexadecimal digits.
    @PyClassMethod("fromhex(type, string, /)")
    static PyObject fromhex(ThreadState ts, PyType type, PyStr string) {
        PyBytes bytes = PyBytes.of(HexText.read(string));
        return type == PyBytes.TYPE ? bytes : Calls.call1(ts, type, bytes);
    }

    /// Gives the bytes as an exact bytes object.
    @PyMethod("__bytes__(self, /)")
    static PyObject __bytes__(PyBytes self) {
        return self.same();
    }

    @PyMethod("__getnewargs__(self, /)")
    static PyObject getNewArgs(PyBytes self) {
        return PyTuple.of(self.same());
    }

    /// Gives a memoryview.
    @PySpecial
    static PyObject __buffer__(ThreadState ts, PyBytes self, PyObject flags) {
        return PyMemoryView.ofExporter(ts, self, BufferRelease.flags(ts, flags));
    }
}
