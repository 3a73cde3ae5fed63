package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.internal.hash.SipHash;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The natives of `memoryview` except for access to elements.
@NativeType("memoryview")
final class MemoryViewMethods {
    private MemoryViewMethods() {}

    static PyType makeType() {
        return PyType.builtin("memoryview", PyMemoryView.class)
                .redeclares(Slot.tp_getattro)
                .sealed()
                .flags(PyType.SEQUENCE | PyType.HAS_WEAKREFS)
                .doc("A view of the memory of an object that shows it.")
                .natives(MemoryViewMethodsNatives.rows(), MemoryViewItemsNatives.rows())
                .order("release tobytes hex tolist cast toreadonly")
                .make();
    }

    @PyNew("memoryview(object)")
    static PyObject __new__(ThreadState ts, PyType cls, PyObject object) {
        return PyMemoryView.of(ts, object, false);
    }

    /// Gives a view that was asked for with flags of the buffer protocol.
    @PyClassMethod("_from_flags(type, /, object, flags)")
    static PyObject fromFlags(ThreadState ts, PyType type, PyObject object, int flags) {
        return PyMemoryView.of(ts, object, (flags & 1) != 0);
    }

    @PySpecial
    static PyObject __repr__(PyMemoryView self) {
        return PyStr.of(
                "<" + (self.isReleased() ? "released memory" : "memory") + " at " + ObjectIds.address(self) + ">");
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyMemoryView self) {
        if (self.knownHash() != -1) {
            return self.knownHash();
        }
        BufferView view = self.open();
        if (!view.readOnly) {
            throw Raise.valueError("cannot hash writable memoryview object");
        }
        char code = BufferElement.code(view.format);
        if (code != 'B' && code != 'b' && code != 'c') {
            throw Raise.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        Compare.hash(ts, self.owner());
        byte[] bytes = view.toBytes();
        self.setHash(SipHash.of(bytes, 0, bytes.length));
        return self.knownHash();
    }

    @PySpecial
    static PyObject tp_richcompare(ThreadState ts, PyMemoryView self, PyObject other, int op) {
        if (op != CompareOp.EQ && op != CompareOp.NE) {
            return PyNotImplemented.INSTANCE;
        }
        boolean equal;
        if (self.isReleased() || other instanceof PyMemoryView that && that.isReleased()) {
            equal = self == other;
        } else if (other instanceof PyMemoryView that) {
            equal = equal(ts, self.open(), that.open());
        } else {
            BufferView view = Buffers.openOrNull(ts, other, false);
            if (view == null) {
                return PyNotImplemented.INSTANCE;
            }
            try (view) {
                equal = equal(ts, self.open(), view);
            }
        }
        return PyBool.of(equal == (op == CompareOp.EQ));
    }

    private static boolean equal(ThreadState ts, BufferView a, BufferView b) {
        if (!java.util.Arrays.equals(a.shape, b.shape)) {
            return false;
        }
        char first = BufferElement.code(a.format);
        char second = BufferElement.code(b.format);
        if (first == 0 || second == 0) {
            return false;
        }
        List<Integer> left = PyMemoryView.positions(a, false);
        List<Integer> right = PyMemoryView.positions(b, false);
        for (int i = 0; i < left.size(); i++) {
            PyObject x = BufferElement.read(a.bytes, left.get(i), first);
            PyObject y = BufferElement.read(b.bytes, right.get(i), second);
            if (!Compare.test(ts, x, y, CompareOp.EQ) || x instanceof PyFloat f && Double.isNaN(f.value())) {
                return false;
            }
        }
        return true;
    }

    /// Gives the memory back; the view can't be used any more.
    @PyMethod("release(self, /)")
    static void release(PyMemoryView self) {
        self.release();
    }

    /// Gives the memory as bytes, in the order C, F or A.
    @PyMethod("tobytes(self, /, order='C')")
    static PyObject tobytes(PyMemoryView self, @Nullable PyObject order) {
        if (order != null && order != PyNone.NONE && !(order instanceof PyStr)) {
            throw Arguments.wrongType("tobytes", "argument 'order'", "str or None", order);
        }
        BufferView view = self.open();
        String wanted = order == null || order == PyNone.NONE ? "C" : order instanceof PyStr s ? s.value() : "";
        if (!wanted.equals("C") && !wanted.equals("F") && !wanted.equals("A")) {
            throw Raise.valueError("order must be 'C', 'F' or 'A'");
        }
        boolean fortran = wanted.equals("F") || wanted.equals("A") && !view.isContiguous() && isFortran(view);
        if (!fortran || view.shape.length < 2) {
            return PyBytes.of(view.toBytes());
        }
        byte[] out = new byte[view.length];
        int to = 0;
        for (int at : PyMemoryView.positions(view, true)) {
            System.arraycopy(view.bytes, at, out, to, view.itemSize);
            to += view.itemSize;
        }
        return PyBytes.of(out);
    }

    /// Gives the memory as hexadecimal digits, grouped by a separator if there is one.
    ///
    /// >>> memoryview(b'spam').hex('.')
    /// '73.70.61.6d'
    @PyMethod("hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)")
    static PyObject hex(ThreadState ts, PyMemoryView self, @Nullable PyObject sep, int bytes_per_sep) {
        byte[] bytes = self.open().toBytes();
        return HexText.write(ts, bytes, 0, bytes.length, sep, bytes_per_sep);
    }

    /// Gives the elements as a list.
    @PyMethod("tolist(self, /)")
    static PyObject tolist(PyMemoryView self) {
        return self.toList();
    }

    /// Gives a view of the same memory that can't be written to.
    @PyMethod("toreadonly(self, /)")
    static PyObject toreadonly(PyMemoryView self) {
        BufferView v = self.open();
        return self.with(
                new BufferView(v.owner, v.bytes, v.offset, true, v.format, v.itemSize, v.shape, v.strides, null));
    }

    private static boolean hasZero(int[] shape) {
        for (int length : shape) {
            if (length == 0) {
                return true;
            }
        }
        return false;
    }

    /// What an argument `shape` has in it, whatever its class says of that; null for none.
    private static PyObject @Nullable [] lengths(@Nullable PyObject shape) {
        return switch (shape) {
            case null -> null;
            case PyList list -> Arrays.copyOf(list.items, list.size);
            case PyTuple tuple -> tuple.items;
            default -> throw Raise.typeError("shape must be a list or a tuple");
        };
    }

    /// Gives a view of the same memory with another format or shape.
    @PyMethod("cast(self, /, format, shape=<unrepresentable>)")
    static PyObject cast(ThreadState ts, PyMemoryView self, PyStr format, @Nullable PyObject shape) {
        BufferView v = self.open();
        if (!v.isRowMajor()) {
            throw Raise.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        if ((shape != null || v.shape.length != 1) && hasZero(v.shape)) {
            throw Raise.typeError("memoryview: cannot cast view with zeros in shape or strides");
        }
        PyObject[] lengths = lengths(shape);
        if (lengths != null && lengths.length > 1 && v.shape.length > 1) {
            throw Raise.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        Codecs.encodeText(ts, format, "ascii", null);
        char from = BufferElement.code(v.format);
        char to = BufferElement.code(format.value());
        if (to == 0) {
            throw Raise.valueError(
                    "memoryview: destination format must be a native single character format prefixed with an optional"
                            + " '@'");
        }
        if (from == 0) {
            throw Raise.valueError(
                    "memoryview: source format must be a native single character format prefixed with an optional '@'");
        }
        if (!isByte(from) && !isByte(to)) {
            throw Raise.typeError("memoryview: cannot cast between two non-byte formats");
        }
        int size = BufferElement.size(to);
        if (v.length % size != 0) {
            throw Raise.typeError("memoryview: length is not a multiple of itemsize");
        }
        int[] newShape = lengths == null ? new int[] {v.length / size} : shape(lengths, v.length, size);
        int[] strides = new int[newShape.length];
        int stride = size;
        for (int i = newShape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= newShape[i];
        }
        return self.with(
                new BufferView(v.owner, v.bytes, v.offset, v.readOnly, format.value(), size, newShape, strides, null));
    }

    private static boolean isByte(char code) {
        return code == 'B' || code == 'b' || code == 'c';
    }

    private static int[] shape(PyObject[] items, int length, int size) {
        if (items.length > 64) {
            throw Raise.valueError("memoryview: number of dimensions must not exceed 64");
        }
        int[] numbers = new int[items.length];
        long product = size;
        for (int i = 0; i < items.length; i++) {
            if (!(items[i] instanceof PyInt number)) {
                throw Raise.typeError("memoryview.cast(): elements of shape must be integers");
            }
            if (number.signum() <= 0) {
                throw Raise.valueError("memoryview.cast(): elements of shape must be integers > 0");
            }
            numbers[i] = (int) Math.min(number.longValueClamped(), Integer.MAX_VALUE);
            if (number.longValueClamped() > Long.MAX_VALUE / product) {
                throw Raise.valueError("memoryview.cast(): product(shape) > SSIZE_MAX");
            }
            product *= number.longValueClamped();
        }
        if (product != length) {
            throw Raise.typeError("memoryview: product(shape) * itemsize != buffer size");
        }
        return numbers;
    }

    @PyMethod("__enter__(self, /)")
    static PyObject enter(PyMemoryView self) {
        self.open();
        return self;
    }

    /// Releases the memory.
    @PyMethod("__exit__(self, /, *exc_info)")
    @TupleCall
    static void exit(PyMemoryView self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("memoryview.__exit__()", keywords);
        self.release();
    }

    /// Gives a memoryview.
    @PySpecial
    static PyObject __buffer__(ThreadState ts, PyMemoryView self, PyObject flags) {
        return PyMemoryView.of(ts, self, (BufferRelease.flags(ts, flags) & 1) != 0);
    }

    /// Takes back a memoryview that `__buffer__` gave.
    @PySpecial
    static PyObject __release_buffer__(PyMemoryView self, PyObject buffer) {
        return BufferRelease.takeBack(self, buffer);
    }

    /// The object whose memory it is.
    @PyGetter("obj")
    static PyObject obj(PyMemoryView self) {
        self.open();
        return self.owner();
    }

    /// The number of bytes of all elements.
    @PyGetter("nbytes")
    static long nbytes(PyMemoryView self) {
        return self.open().length;
    }

    /// Whether the memory can't be written to.
    @PyGetter("readonly")
    static boolean readonly(PyMemoryView self) {
        return self.open().readOnly;
    }

    /// The number of bytes of an element.
    @PyGetter("itemsize")
    static long itemsize(PyMemoryView self) {
        return self.open().itemSize;
    }

    /// The format of an element.
    @PyGetter("format")
    static String format(PyMemoryView self) {
        return self.open().format;
    }

    /// The number of dimensions.
    @PyGetter("ndim")
    static long ndim(PyMemoryView self) {
        return self.open().shape.length;
    }

    /// The number of elements in each dimension.
    @PyGetter("shape")
    static PyObject shape(PyMemoryView self) {
        return PyMemoryView.tuple(self.open().shape);
    }

    /// The distance in bytes between elements in each dimension.
    @PyGetter("strides")
    static PyObject strides(PyMemoryView self) {
        return PyMemoryView.tuple(self.open().strides);
    }

    /// Empty: there are no arrays of pointers.
    @PyGetter("suboffsets")
    static PyObject suboffsets(PyMemoryView self) {
        self.open();
        return PyTuple.EMPTY;
    }

    /// Whether the last index runs fastest.
    @PyGetter("c_contiguous")
    static boolean cContiguous(PyMemoryView self) {
        return self.open().isRowMajor();
    }

    /// Whether the first index runs fastest.
    @PyGetter("f_contiguous")
    static boolean fContiguous(PyMemoryView self) {
        return isFortran(self.open());
    }

    /// Whether the elements stand one after another.
    @PyGetter("contiguous")
    static boolean contiguous(PyMemoryView self) {
        return self.open().isRowMajor() || isFortran(self.open());
    }

    private static boolean isFortran(BufferView view) {
        if (view.shape.length == 1) {
            return view.isRowMajor();
        }
        int step = view.itemSize;
        for (int i = 0; i < view.shape.length && view.length > 0; i++) {
            if (view.shape[i] > 1 && view.strides[i] != step) {
                return false;
            }
            step *= view.shape[i];
        }
        return true;
    }
}
