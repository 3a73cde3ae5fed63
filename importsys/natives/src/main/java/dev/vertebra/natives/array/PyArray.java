package dev.vertebra.natives.array;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.BufferExporter;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `array.array`: elements of one machine type, one after another in bytes, in the machine's order.
///
/// Compare CPython Modules/arraymodule.c arrayobject.
@NativeType("array.array")
public final class PyArray extends PyObject implements BufferExporter {
    /// `array.array`.
    public static final PyType TYPE = PyType.builtin("array.array", PyArray.class)
            .doc("array(typecode [, initializer]) -> a sequence of elements of one machine type")
            .flags(PyType.SEQUENCE | PyType.HAS_WEAKREFS)
            .unhashable()
            .natives(PyArrayNatives.rows(), ArrayMethodsNatives.rows(), ArraySlotsNatives.rows())
            .structure(64, 0, 48)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    final ItemKind kind;
    byte[] bytes = {};
    private int size;
    private int exports;

    PyArray(PyType type, ItemKind kind) {
        super(type);
        this.kind = kind;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("array(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (cls == TYPE && keywords != null && keywords.size() > 0) {
            throw Raise.typeError("array.array() takes no keyword arguments");
        }
        if (count == 0 || count > 2) {
            throw Raise.typeError(
                    count == 0
                            ? "array() takes at least 1 argument (0 given)"
                            : "array() takes at most 2 arguments (" + count + " given)");
        }
        if (!(args[from] instanceof PyStr code) || code.length() != 1) {
            throw Raise.typeError(
                    "array() argument 1 must be a unicode character, not %s",
                    args[from].type().fullName());
        }
        ItemKind kind = ItemKind.of(code.codePointAt(0));
        if (count == 2 && (kind == null || !kind.isText())) {
            rejectText(code, args[from + 1]);
        }
        if (kind == ItemKind.OLD_CHARACTER) {
            ts.warn(
                    ExceptionTypes.DeprecationWarning,
                    "The 'u' type code is deprecated and will be removed in Python 3.16",
                    1);
        }
        if (kind == null) {
            throw Raise.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
        }
        PyArray made = new PyArray(cls, kind);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        if (count == 2) {
            try (var held = ts.hold(made)) {
                made.fill(ts, args[from + 1]);
            }
        }
        return made;
    }

    private static void rejectText(PyStr code, PyObject initial) {
        if (initial instanceof PyStr) {
            throw Raise.typeError("cannot use a str to initialize an array with typecode '%s'", code);
        }
        if (initial instanceof PyArray other && other.kind.isText()) {
            throw Raise.typeError("cannot use a unicode array to initialize an array with typecode '%s'", code);
        }
    }

    private void fill(ThreadState ts, PyObject initial) {
        if (initial instanceof PyArray other && other.kind == kind) {
            room(other.size);
            insertBytes(0, other.bytes, other.size);
        } else if (initial instanceof PyBytes || initial instanceof PyByteArray) {
            appendBytes(Buffers.bytes(ts, initial));
        } else if (initial instanceof PyStr text) {
            room(text.length());
            appendText(text);
        } else {
            if (initial instanceof PyList || initial instanceof PyTuple) {
                room(initial instanceof PyList list ? list.size() : ((PyTuple) initial).size());
                appendItems(ts, initial, capacity());
            } else {
                appendAll(ts, initial);
            }
        }
    }

    int size() {
        return size;
    }

    /// How many elements there is room for.
    int capacity() {
        return bytes.length / kind.size;
    }

    /// The bits of the character at an index, a code point or not.
    int point(int index) {
        return kind.point(bytes, index * kind.size);
    }

    /// The element at an index.
    PyObject get(int index) {
        return kind.read(bytes, index * kind.size);
    }

    /// Sets an element to a value that was checked.
    void set(int index, long bits) {
        kind.write(bytes, index * kind.size, bits);
    }

    /// The bytes of the elements, in an array of their own.
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size * kind.size);
    }

    /// Changes the number of elements; new ones at the end are anything. Compare CPython Modules/arraymodule.c
    /// array_resize.
    void resize(int newSize) {
        if (exports > 0 && newSize != size && Memory.COUNTING) {
            throw Raise.bufferError("cannot resize an array that is exporting buffers");
        }
        if (capacity() < newSize || size >= newSize + 16 || bytes.length == 0) {
            long room = newSize == 0 ? 0 : (long) newSize + (newSize >> 4) + (size < 8 ? 3L : 7L);
            if (room * kind.size > Integer.MAX_VALUE - 8) {
                throw Raise.memoryError();
            }
            bytes = Arrays.copyOf(bytes, (int) room * kind.size);
        }
        size = newSize;
    }

    /// Gives an empty array room for exactly so many elements, as CPython does where it knows the number beforehand.
    void room(int count) {
        bytes = new byte[Math.multiplyExact(count, kind.size)];
    }

    /// Gives back the room that is not used.
    void trim() {
        bytes = toBytes();
    }

    /// Puts elements in front of an index.
    ///
    /// @param source their bytes, which may be this array's own
    void insertBytes(int index, byte[] source, int count) {
        byte[] copy = Arrays.copyOf(source, count * kind.size);
        int before = size;
        resize(size + count);
        int at = index * kind.size;
        System.arraycopy(bytes, at, bytes, at + copy.length, (before - index) * kind.size);
        System.arraycopy(copy, 0, bytes, at, copy.length);
    }

    /// Takes elements out.
    void delete(int from, int to) {
        if (to <= from) {
            return;
        }
        int before = size;
        byte[] rest = Arrays.copyOfRange(bytes, to * kind.size, before * kind.size);
        resize(size - (to - from));
        System.arraycopy(rest, 0, bytes, from * kind.size, rest.length);
    }

    void append(ThreadState ts, PyObject value) {
        check(ts, value);
        add(ts, value);
    }

    /// Converts a value for nothing: CPython does so before it makes room for one, which objects that convert
    /// themselves notice. Compare CPython Modules/arraymodule.c `ins1`.
    void check(ThreadState ts, PyObject value) {
        if (value.type() != PyInt.TYPE && value.type() != PyFloat.TYPE && !(value instanceof PyStr)) {
            try (ThreadState.Hold held = ts.hold(value)) {
                kind.toBits(ts, value);
            }
        }
    }

    private void add(ThreadState ts, PyObject value) {
        long bits = kind.toBits(ts, value);
        resize(size + 1);
        set(size - 1, bits);
    }

    /// Appends elements that are given as bytes.
    void appendBytes(byte[] data) {
        if (data.length % kind.size != 0) {
            throw Raise.valueError("bytes length not a multiple of item size");
        }
        insertBytes(size, data, data.length / kind.size);
    }

    void appendText(PyStr text) {
        int[] points = text.codePoints();
        int before = size;
        resize(size + points.length);
        for (int i = 0; i < points.length; i++) {
            set(before + i, points[i]);
        }
    }

    /// Appends the items of a list or tuple, got one by one, as a subclass gives them.
    private void appendItems(ThreadState ts, PyObject sequence, int count) {
        try (ThreadState.Hold held = ts.hold(sequence)) {
            for (int i = 0; i < count; i++) {
                boolean plain = sequence.type() == PyList.TYPE && i < ((PyList) sequence).size();
                add(ts, plain ? ((PyList) sequence).get(i) : Items.get(ts, sequence, PyInt.of(i)));
            }
        }
    }

    void appendAll(ThreadState ts, PyObject iterable) {
        try (Stepper steps = Stepper.over(ts, iterable)) {
            PyObject item;
            while ((item = steps.next()) != null) {
                append(ts, item);
            }
        }
    }

    @Override
    public BufferView openBuffer(ThreadState ts, boolean writable) {
        exports++;
        return BufferView.of(this, bytes, 0, size, false, kind.format(), kind.size);
    }

    @Override
    public void closeBuffer(BufferView view) {
        exports--;
    }

    /// The type code as Python has it.
    static PyObject typecodeOf(PyArray self) {
        return PyStr.of(typecode(self));
    }

    /// The type code of the elements.
    @PyGetter("typecode")
    static String typecode(PyArray self) {
        return String.valueOf(self.kind.code);
    }

    /// How many bytes an element has.
    @PyGetter("itemsize")
    static int itemsize(PyArray self) {
        return self.kind.size;
    }
}
