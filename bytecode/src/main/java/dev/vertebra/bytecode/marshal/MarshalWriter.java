package dev.vertebra.bytecode.marshal;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyAnySet;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyEllipsis;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a value in CPython's marshal format.
///
/// CPython marks a value as one to which references can follow if something else holds it too, by its reference
/// count. Here a value is marked if it occurs twice, if it is one of those that CPython shares for ever (small
/// ints, interned strings, empty and one-byte bytes, the empty tuple), or if it is counted and the count says so.
/// Occurrences are known only at the end, so letters and reference numbers are patched then. Compare CPython
/// Python/marshal.c `w_ref`.
public final class MarshalWriter {
    /// The version that is written if nothing else is asked for.
    public static final int VERSION = 4;

    private static final int MIN_SMALL_INT = -5;
    private static final int MAX_SMALL_INT = 256;
    private static final int DIGIT_BITS = 15;

    private final ThreadState ts;
    private final int version;
    private final boolean allowCode;
    private final IdentityHashMap<PyObject, Mark> marks = new IdentityHashMap<>();
    private final List<Mark> order = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private byte[] out = new byte[256];
    private int size;
    private int depth;

    /// Where a value has been written for the first time.
    private static final class Mark {
        final int offset;
        boolean shared;
        int number;

        Mark(int offset, boolean shared) {
            this.offset = offset;
            this.shared = shared;
        }
    }

    private record Reference(int offset, Mark mark) {}

    private MarshalWriter(ThreadState ts, int version, boolean allowCode) {
        this.ts = ts;
        this.version = version;
        this.allowCode = allowCode;
    }

    /// The bytes of a value.
    ///
    /// @param version the format: 0 to 4, others as the nearest
    /// @param allowCode whether the value may be or contain a code object
    /// @throws dev.vertebra.objectmodel.PyException a ValueError if it is of a type that can't be written, or
    ///     nested too deep
    public static byte[] dump(ThreadState ts, PyObject value, int version, boolean allowCode) {
        MarshalWriter writer = new MarshalWriter(ts, version, allowCode);
        try {
            writer.write(value, !isCounted(value));
        } catch (StackOverflowError e) {
            // Only on a thread of a host with a small stack: the depth is bounded.
            throw tooDeep();
        }
        return writer.finish();
    }

    /// The bytes of code for a compiled file: whoever writes it holds the code.
    public static byte[] dumpHeld(ThreadState ts, PyObject code) {
        MarshalWriter writer = new MarshalWriter(ts, VERSION, true);
        writer.write(code, true);
        return writer.finish();
    }

    /// The bytes of a value in the newest format.
    public static byte[] dump(ThreadState ts, PyObject value) {
        return dump(ts, value, VERSION, true);
    }

    private byte[] finish() {
        int count = 0;
        for (Mark mark : order) {
            if (mark.shared) {
                mark.number = count++;
                out[mark.offset] |= (byte) MarshalFormat.FLAG_REF;
            }
        }
        for (Reference reference : references) {
            putInt(reference.offset, reference.mark.number);
        }
        return Arrays.copyOf(out, size);
    }

    // --- which values are shared

    private static boolean isCounted(PyObject value) {
        return Memory.COUNTING && Memory.tracker().count(value) < Integer.MAX_VALUE;
    }

    /// Whether something other than the value being written holds a value.
    private boolean isShared(PyObject value) {
        if (value.type() == PyInt.TYPE) {
            PyInt number = (PyInt) value;
            return number.isSmall() && number.small() >= MIN_SMALL_INT && number.small() <= MAX_SMALL_INT;
        }
        if (value.type() == PyStr.TYPE) {
            return PyStr.isInterned(ts, (PyStr) value);
        }
        if (value.type() == PyBytes.TYPE) {
            return ((PyBytes) value).size() <= 1 && value == PyBytes.of(((PyBytes) value).array());
        }
        return value == PyTuple.EMPTY || isCounted(value) && Memory.tracker().count(value) > 1;
    }

    /// Writes a reference if the value has been written; otherwise remembers where it will stand.
    private boolean writeReference(PyObject value, boolean held) {
        if (version < 3) {
            return false;
        }
        Mark mark = marks.get(value);
        if (mark == null) {
            mark = new Mark(size, held || isShared(value));
            marks.put(value, mark);
            order.add(mark);
            return false;
        }
        mark.shared = true;
        put(MarshalFormat.REF);
        references.add(new Reference(size, mark));
        writeInt(0);
        return true;
    }

    // --- values

    /// Writes a value.
    ///
    /// @param held whether something else is known to hold the value
    private void write(@Nullable PyObject value, boolean held) {
        if (++depth > MarshalFormat.MAX_DEPTH) {
            throw tooDeep();
        }
        if (value == null) {
            put(MarshalFormat.NULL);
        } else if (!writeSingleton(value) && !writeReference(value, held)) {
            writeFirst(value);
        }
        depth--;
    }

    private static PyException tooDeep() {
        return Raise.valueError("object too deeply nested to marshal");
    }

    private boolean writeSingleton(PyObject value) {
        if (value == PyNone.NONE) {
            put(MarshalFormat.NONE);
        } else if (value == ExceptionTypes.StopIteration) {
            put(MarshalFormat.STOP_ITERATION);
        } else if (value == PyEllipsis.INSTANCE) {
            put(MarshalFormat.ELLIPSIS);
        } else if (value == PyBool.FALSE) {
            put(MarshalFormat.FALSE);
        } else if (value == PyBool.TRUE) {
            put(MarshalFormat.TRUE);
        } else {
            return false;
        }
        return true;
    }

    private void writeFirst(PyObject value) {
        PyType type = value.type();
        if (type == PyStr.TYPE) {
            writeString((PyStr) value);
        } else if (type == PyTuple.TYPE) {
            writeTuple((PyTuple) value);
        } else if (type == PyInt.TYPE) {
            writeInteger((PyInt) value);
        } else if (value instanceof PyCode code) {
            writeCode(code);
        } else if (type == PyBytes.TYPE) {
            byte[] bytes = ((PyBytes) value).array();
            writeCounted(MarshalFormat.BYTES, bytes);
        } else if (type == PyFloat.TYPE) {
            writeFloat(((PyFloat) value).value());
        } else if (type == PyComplex.TYPE) {
            writeComplex((PyComplex) value);
        } else if (type == PyList.TYPE) {
            writeList((PyList) value);
        } else if (type == PyDict.TYPE) {
            writeDict((PyDict) value);
        } else if (type == PySet.TYPE || type == PyFrozenSet.TYPE) {
            writeSet((PyAnySet) value);
        } else {
            if (!Buffers.isBuffer(value)) {
                throw Raise.valueError("unmarshallable object");
            }
            writeCounted(MarshalFormat.BYTES, Buffers.bytes(ts, value));
        }
    }

    private void writeInteger(PyInt number) {
        if (number.isSmall() && (int) number.small() == number.small()) {
            put(MarshalFormat.INT);
            writeInt((int) number.small());
            return;
        }
        put(MarshalFormat.LONG);
        BigInteger value = number.big();
        BigInteger rest = value.abs();
        int digits = (rest.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
        writeInt(value.signum() < 0 ? -digits : digits);
        byte[] magnitude = rest.toByteArray();
        for (int i = 0; i < digits; i++) {
            writeShort(digit(magnitude, i * DIGIT_BITS));
        }
    }

    /// Fifteen bits of a big-endian number from a bit on.
    private static int digit(byte[] magnitude, int bit) {
        int at = magnitude.length - 1 - (bit >> 3);
        int window = 0;
        for (int i = 2; i >= 0; i--) {
            window = window << 8 | (at - i >= 0 ? magnitude[at - i] & 0xFF : 0);
        }
        return window >> (bit & 7) & 0x7FFF;
    }

    private void writeFloat(double value) {
        if (version > 1) {
            put(MarshalFormat.FLOAT);
            writeDouble(value);
        } else {
            put(MarshalFormat.FLOAT_TEXT);
            writeFloatText(value);
        }
    }

    private void writeComplex(PyComplex value) {
        if (version > 1) {
            put(MarshalFormat.COMPLEX);
            writeDouble(value.real());
            writeDouble(value.imag());
        } else {
            put(MarshalFormat.COMPLEX_TEXT);
            writeFloatText(value.real());
            writeFloatText(value.imag());
        }
    }

    private void writeString(PyStr string) {
        boolean interned = version >= 3 && PyStr.isInterned(ts, string);
        if (version >= 4 && string.isAscii()) {
            byte[] bytes = Utf8.encode(string);
            if (bytes.length < 256) {
                put(interned ? MarshalFormat.SHORT_ASCII_INTERNED : MarshalFormat.SHORT_ASCII);
                put(bytes.length);
                putAll(bytes);
            } else {
                writeCounted(interned ? MarshalFormat.ASCII_INTERNED : MarshalFormat.ASCII, bytes);
            }
        } else {
            writeCounted(interned ? MarshalFormat.INTERNED : MarshalFormat.UNICODE, Utf8.encode(string));
        }
    }

    private void writeTuple(PyTuple tuple) {
        int n = tuple.size();
        if (version >= 4 && n < 256) {
            put(MarshalFormat.SMALL_TUPLE);
            put(n);
        } else {
            put(MarshalFormat.TUPLE);
            writeInt(n);
        }
        for (int i = 0; i < n; i++) {
            write(tuple.get(i), false);
        }
    }

    private void writeList(PyList list) {
        // A copy, because an element that shows its memory by a method in Python may change the list.
        PyObject[] elements = list.toArray();
        put(MarshalFormat.LIST);
        writeInt(elements.length);
        for (PyObject element : elements) {
            write(element, false);
        }
    }

    private void writeDict(PyDict dict) {
        put(MarshalFormat.DICT);
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            write(dict.keyAt(i), false);
            write(dict.valueAt(i), false);
        }
        put(MarshalFormat.NULL);
    }

    /// Writes the elements in the order of their bytes, so that equal sets are written alike. While it sorts,
    /// CPython holds each element once more, so they are all marked.
    private void writeSet(PyAnySet set) {
        put(set.type() == PyFrozenSet.TYPE ? MarshalFormat.FROZENSET : MarshalFormat.SET);
        PyObject[] elements = new PyObject[set.size()];
        int n = 0;
        for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
            elements[n++] = set.keyAt(i);
        }
        writeInt(elements.length);
        byte[][] keys = new byte[elements.length][];
        Integer[] places = new Integer[elements.length];
        for (int i = 0; i < elements.length; i++) {
            MarshalWriter part = new MarshalWriter(ts, version, allowCode);
            part.write(elements[i], true);
            keys[i] = part.finish();
            places[i] = i;
        }
        Arrays.sort(places, (a, b) -> Arrays.compareUnsigned(keys[a], keys[b]));
        for (int place : places) {
            write(elements[place], true);
        }
    }

    private void writeCode(PyCode code) {
        if (!allowCode) {
            throw Raise.valueError("marshalling code objects is disallowed");
        }
        put(MarshalFormat.CODE);
        writeInt(code.co_argcount);
        writeInt(code.co_posonlyargcount);
        writeInt(code.co_kwonlyargcount);
        writeInt(code.co_stacksize);
        writeInt(code.co_flags);
        write(code.co_code(), true);
        write(code.co_consts(), false);
        write(code.co_names(), false);
        write(code.co_localsplusnames(), false);
        writeKinds(code.co_localspluskinds());
        write(code.co_filename, false);
        write(code.co_name(), false);
        write(code.co_qualname(), false);
        writeInt(code.co_firstlineno);
        write(code.co_linetable(), false);
        write(code.co_exceptiontable(), false);
    }

    /// Writes the kinds of locals, which every code object has for itself unless there are none.
    private void writeKinds(PyBytes kinds) {
        if (kinds.size() == 0) {
            write(kinds, false);
        } else {
            writeCounted(MarshalFormat.BYTES, kinds.array());
        }
    }

    // --- bytes

    private void writeCounted(char letter, byte[] bytes) {
        put(letter);
        writeInt(bytes.length);
        putAll(bytes);
    }

    private void writeFloatText(double value) {
        byte[] text = FloatText.seventeenDigits(ts, value).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        put(text.length);
        putAll(text);
    }

    private void writeDouble(double value) {
        long bits = Double.doubleToRawLongBits(value);
        writeInt((int) bits);
        writeInt((int) (bits >>> 32));
    }

    private void writeShort(int value) {
        put(value);
        put(value >> 8);
    }

    private void writeInt(int value) {
        room(4);
        putInt(size, value);
        size += 4;
    }

    private void putInt(int offset, int value) {
        out[offset] = (byte) value;
        out[offset + 1] = (byte) (value >> 8);
        out[offset + 2] = (byte) (value >> 16);
        out[offset + 3] = (byte) (value >> 24);
    }

    private void put(int value) {
        room(1);
        out[size++] = (byte) value;
    }

    private void putAll(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, out, size, bytes.length);
        size += bytes.length;
    }

    private void room(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
        }
    }
}
