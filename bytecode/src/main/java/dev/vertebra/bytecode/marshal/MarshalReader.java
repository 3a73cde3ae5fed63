package dev.vertebra.bytecode.marshal;

import dev.vertebra.bytecode.CodeFields;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.ExceptionTypes;
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
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a value in CPython's marshal format, of any version.
///
/// The input is not trusted: whatever it holds, the result is a value or an EOFError, ValueError, TypeError or
/// SystemError, in bounded depth, and never more memory is reserved than the input can fill. Code objects are
/// checked for consistent fields only; [dev.vertebra.bytecode.verify.Verifier] checks what they would do. Compare
/// CPython Python/marshal.c `r_object`.
public final class MarshalReader {
    private static final int DIGIT_BITS = 15;

    /// How many elements are reserved at most before one of them has been read from a file.
    private static final int CAUTIOUS = 1 << 16;

    private final ThreadState ts;
    private final MarshalInput in;
    private final boolean allowCode;
    private final List<@Nullable PyObject> references;
    private int depth;

    // With an index: the same input with the place in it, and how many values that can be referred to came before.
    private final @Nullable CodeIndex index;
    private final MarshalInput.@Nullable OfArray indexed;
    private int number;

    private MarshalReader(ThreadState ts, MarshalInput in, boolean allowCode) {
        this.ts = ts;
        this.in = in;
        this.allowCode = allowCode;
        this.references = new ArrayList<>();
        this.index = null;
        this.indexed = null;
    }

    /// Reads from the middle of data with an index.
    ///
    /// @param number how many values that can be referred to come before
    MarshalReader(ThreadState ts, CodeIndex index, int from, int number) {
        this.ts = ts;
        this.indexed = new MarshalInput.OfArray(index.data, from);
        this.in = indexed;
        this.allowCode = true;
        this.references = List.of();
        this.index = index;
        this.number = number;
    }

    /// Reads a value from bytes; what follows it is ignored.
    ///
    /// @param from where the value begins
    /// @param allowCode whether the value may be or contain a code object
    public static PyObject load(ThreadState ts, byte[] data, int from, boolean allowCode) {
        return new MarshalReader(ts, new MarshalInput.OfArray(data, from), allowCode).read();
    }

    /// Reads a value from bytes.
    public static PyObject load(ThreadState ts, byte[] data) {
        return load(ts, data, 0, true);
    }

    /// Reads a value from a Python file object, and nothing after it.
    public static PyObject loadFile(ThreadState ts, PyObject file, boolean allowCode) {
        return new MarshalReader(ts, new FileInput(ts, file), allowCode).read();
    }

    /// Reads a value.
    PyObject read() {
        try {
            return readFor("object");
        } catch (StackOverflowError e) {
            // Only on a thread of a host with a small stack: the depth is bounded.
            throw tooDeep();
        }
    }

    private static PyException tooDeep() {
        return Raise.valueError("recursion limit exceeded");
    }

    /// Reads a value that must be there.
    private PyObject readFor(String what) {
        PyObject value = readOrNull();
        if (value == null) {
            throw Raise.typeError("NULL object in marshal data for %s", what);
        }
        return value;
    }

    /// Reads a value; null for the end of a dict.
    private @Nullable PyObject readOrNull() {
        int letter = in.octet();
        if (letter < 0) {
            throw MarshalInput.endOfFile("EOF read where object expected");
        }
        if (++depth > MarshalFormat.MAX_DEPTH) {
            throw tooDeep();
        }
        boolean flagged = (letter & MarshalFormat.FLAG_REF) != 0;
        if (flagged && index != null && indexed != null) {
            PyObject known = index.known(number);
            if (known != null) {
                pass(indexed, indexed.at - 1);
                depth--;
                return known;
            }
        }
        PyObject value = readAfter((char) (letter & ~MarshalFormat.FLAG_REF), flagged);
        depth--;
        return value;
    }

    /// Reads what follows a letter that says of itself that nothing refers to the value.
    PyObject readUnflagged(char letter) {
        PyObject value = readAfter(letter, false);
        if (value == null) {
            throw badData("unknown type code");
        }
        return value;
    }

    /// With an index: the place of the next byte.
    int place() {
        return indexed == null ? 0 : indexed.at;
    }

    /// With an index: how many values that can be referred to came before.
    int number() {
        return number;
    }

    private @Nullable PyObject readAfter(char letter, boolean flagged) {
        return switch (letter) {
            case MarshalFormat.NULL -> null;
            case MarshalFormat.NONE -> PyNone.NONE;
            case MarshalFormat.STOP_ITERATION -> ExceptionTypes.StopIteration;
            case MarshalFormat.ELLIPSIS -> PyEllipsis.INSTANCE;
            case MarshalFormat.FALSE -> PyBool.FALSE;
            case MarshalFormat.TRUE -> PyBool.TRUE;
            case MarshalFormat.REF -> reference();
            case MarshalFormat.SMALL_TUPLE -> tuple(count(), flagged);
            case MarshalFormat.TUPLE -> tuple(size("tuple"), flagged);
            case MarshalFormat.LIST -> list(size("list"), flagged);
            case MarshalFormat.DICT -> dict(flagged);
            case MarshalFormat.SET -> set(size("set"), flagged);
            case MarshalFormat.FROZENSET -> frozenset(size("set"), flagged);
            case MarshalFormat.CODE -> code(flagged);
            default -> remember(leaf(letter), flagged);
        };
    }

    private PyObject leaf(char letter) {
        return switch (letter) {
            case MarshalFormat.INT -> PyInt.of(readInt());
            case MarshalFormat.INT64 -> PyInt.of(readLong());
            case MarshalFormat.LONG -> integer();
            case MarshalFormat.FLOAT_TEXT -> PyFloat.of(floatText());
            case MarshalFormat.FLOAT -> PyFloat.of(Double.longBitsToDouble(readLong()));
            case MarshalFormat.COMPLEX_TEXT -> complex(true);
            case MarshalFormat.COMPLEX -> complex(false);
            case MarshalFormat.BYTES -> bytes(in.bytes(size("bytes object")));
            case MarshalFormat.ASCII_INTERNED -> PyStr.internPlain(ts, in.latin1(size("string")));
            case MarshalFormat.ASCII -> latin1(size("string"));
            case MarshalFormat.SHORT_ASCII_INTERNED -> PyStr.internPlain(ts, in.latin1(count()));
            case MarshalFormat.SHORT_ASCII -> latin1(count());
            case MarshalFormat.INTERNED -> interned(Utf8.decode(ts, in.bytes(size("string"))));
            case MarshalFormat.UNICODE -> Utf8.decode(ts, in.bytes(size("string")));
            default -> throw badData("unknown type code");
        };
    }

    // --- references

    /// Goes past a value that is known.
    private void pass(MarshalInput.OfArray input, int place) {
        CodeScan scan = CodeScan.skip(input.data, place, number);
        input.at = scan.end();
        number = scan.number();
    }

    private PyObject remember(PyObject value, boolean flagged) {
        if (flagged) {
            if (index != null) {
                index.known[number++] = value;
            } else {
                references.add(value);
            }
        }
        return value;
    }

    /// Takes a number for a value that is not there yet; a reference to it is bad data.
    private int reserve(boolean flagged) {
        if (!flagged) {
            return -1;
        }
        if (index != null) {
            return number++;
        }
        references.add(null);
        return references.size() - 1;
    }

    private PyObject fulfil(int reserved, PyObject value) {
        if (reserved >= 0) {
            if (index != null) {
                index.known[reserved] = value;
            } else {
                references.set(reserved, value);
            }
        }
        return value;
    }

    private PyObject reference() {
        int wanted = readInt();
        if (index != null) {
            return index.referred(ts, wanted);
        }
        PyObject value = wanted >= 0 && wanted < references.size() ? references.get(wanted) : null;
        if (value == null) {
            throw badData("invalid reference");
        }
        return value;
    }

    // --- leaves

    /// Bytes; but for those of length 0 they are a new object, which tells them from the shared ones when written.
    private static PyBytes bytes(byte[] contents) {
        return contents.length == 0 ? PyBytes.EMPTY : PyBytes.fresh(contents);
    }

    private PyObject integer() {
        int size = readInt();
        if (size == Integer.MIN_VALUE) {
            throw badData("long size out of range");
        }
        int digits = Math.abs(size);
        BigDigits value = new BigDigits(Math.min(digits, in.remaining() / 2 + 1));
        int digit = 0;
        for (int i = 0; i < digits; i++) {
            digit = readShort();
            if (digit < 0) {
                throw badData("digit out of range in long");
            }
            value.add(digit);
        }
        if (digits > 0 && digit == 0) {
            throw badData("unnormalized long data");
        }
        BigInteger magnitude = value.toBigInteger();
        return PyInt.of(size < 0 ? magnitude.negate() : magnitude);
    }

    /// A number that is put together from groups of fifteen bits, the lowest first.
    private static final class BigDigits {
        private byte[] little;
        private int bits;

        BigDigits(int expected) {
            little = new byte[expected * 2 + 4];
        }

        void add(int digit) {
            int at = bits >> 3;
            if (at + 3 > little.length) {
                little = Arrays.copyOf(little, 2 * little.length);
            }
            int shifted = digit << (bits & 7);
            little[at] |= (byte) shifted;
            little[at + 1] |= (byte) (shifted >> 8);
            little[at + 2] |= (byte) (shifted >> 16);
            bits += DIGIT_BITS;
        }

        BigInteger toBigInteger() {
            byte[] big = new byte[(bits >> 3) + 1];
            for (int i = 0; i < big.length; i++) {
                big[big.length - 1 - i] = little[i];
            }
            return new BigInteger(1, big);
        }
    }

    private double floatText() {
        return FloatText.parse(in.bytes(count()));
    }

    private PyObject complex(boolean asText) {
        double real = asText ? floatText() : Double.longBitsToDouble(readLong());
        double imag = asText ? floatText() : Double.longBitsToDouble(readLong());
        return PyComplex.of(real, imag);
    }

    private PyStr latin1(int size) {
        return PyStr.ofPlain(in.latin1(size));
    }

    private PyStr interned(PyStr string) {
        return string.isPlain() ? PyStr.intern(ts, string.value()) : PyStr.intern(ts, string);
    }

    // --- containers

    private PyObject tuple(int size, boolean flagged) {
        if (size == 0) {
            return remember(PyTuple.EMPTY, flagged);
        }
        if (size > in.remaining()) {
            return growingTuple(size, flagged);
        }
        PyObject[] items = new PyObject[size];
        Arrays.fill(items, PyNone.NONE);
        PyTuple tuple = PyTuple.of(items);
        remember(tuple, flagged);
        for (int i = 0; i < size; i++) {
            items[i] = readFor("tuple");
        }
        return tuple;
    }

    /// A tuple larger than what is known to follow.
    private PyObject growingTuple(int size, boolean flagged) {
        int reserved = reserve(flagged);
        PyList list = new PyList(Math.min(size, CAUTIOUS));
        for (int i = 0; i < size; i++) {
            list.append(readFor("tuple"));
        }
        return fulfil(reserved, PyTuple.of(list.toArray()));
    }

    private PyObject list(int size, boolean flagged) {
        PyList list = new PyList(Math.min(size, Math.min(CAUTIOUS, in.remaining())));
        remember(list, flagged);
        for (int i = 0; i < size; i++) {
            list.append(readFor("list"));
        }
        return list;
    }

    private PyObject dict(boolean flagged) {
        PyDict dict = new PyDict();
        remember(dict, flagged);
        for (; ; ) {
            PyObject key = readOrNull();
            PyObject value = key == null ? null : readOrNull();
            if (key == null || value == null) {
                return dict;
            }
            dict.put(ts, key, value);
        }
    }

    private PyObject set(int size, boolean flagged) {
        PySet set = new PySet();
        remember(set, flagged);
        fill(set, size);
        return set;
    }

    private PyObject frozenset(int size, boolean flagged) {
        int reserved = reserve(flagged);
        PyFrozenSet set = new PyFrozenSet(PyFrozenSet.TYPE);
        fill(set, size);
        return fulfil(reserved, set);
    }

    private void fill(PyAnySet set, int size) {
        for (int i = 0; i < size; i++) {
            set.add(ts, readFor("set"));
        }
    }

    private PyObject code(boolean flagged) {
        if (!allowCode) {
            throw Raise.valueError("unmarshalling code objects is disallowed");
        }
        if (index != null && indexed != null) {
            int place = indexed.at - 1;
            int record = index.record(place);
            PyCode later = index.code(place, record);
            remember(later, flagged);
            indexed.at = CodeIndex.word(indexed.data, record + 4);
            number = CodeIndex.word(indexed.data, record + 12);
            return later;
        }
        int reserved = reserve(flagged);
        CodeFields fields = new CodeFields();
        fields.argcount = readInt();
        fields.posonlyargcount = readInt();
        fields.kwonlyargcount = readInt();
        fields.stacksize = readInt();
        fields.flags = readInt();
        body(fields);
        return fulfil(reserved, PyCode.make(fields));
    }

    /// Reads what comes behind the first numbers of a code object.
    void body(CodeFields fields) {
        PyObject code = readFor("code");
        PyObject consts = readFor("code");
        PyObject names = readFor("code");
        PyObject localsplusnames = readFor("code");
        PyObject localspluskinds = readFor("code");
        PyObject filename = readFor("code");
        PyObject name = readFor("code");
        PyObject qualname = readFor("code");
        fields.firstlineno = readInt();
        PyObject linetable = readFor("code");
        PyObject exceptiontable = readFor("code");
        fields.code = bytes(code).array();
        fields.consts = tuple(consts);
        fields.names = tuple(names);
        fields.localsplusnames = tuple(localsplusnames);
        fields.localspluskinds = bytes(localspluskinds);
        fields.filename = string(filename);
        fields.name = string(name);
        fields.qualname = string(qualname);
        fields.linetable = bytes(linetable);
        fields.exceptiontable = bytes(exceptiontable);
    }

    private static PyBytes bytes(PyObject value) {
        if (value instanceof PyBytes bytes) {
            return bytes;
        }
        throw PyCode.badCall();
    }

    private static PyTuple tuple(PyObject value) {
        if (value instanceof PyTuple tuple) {
            return tuple;
        }
        throw PyCode.badCall();
    }

    private static PyStr string(PyObject value) {
        if (value instanceof PyStr string) {
            return string;
        }
        throw PyCode.badCall();
    }

    // --- bytes

    private static PyException badData(String what) {
        return Raise.valueError("bad marshal data (%s)", what);
    }

    private int count() {
        int value = in.octet();
        if (value < 0) {
            throw MarshalInput.endOfFile("EOF read where not expected");
        }
        return value;
    }

    private int size(String what) {
        int size = readInt();
        if (size < 0) {
            throw badData(what + " size out of range");
        }
        return size;
    }

    private int readShort() {
        byte[] b = in.bytes(2);
        return b[1] << 8 | (b[0] & 0xFF);
    }

    private int readInt() {
        return in.int32();
    }

    private long readLong() {
        return in.int64();
    }
}
