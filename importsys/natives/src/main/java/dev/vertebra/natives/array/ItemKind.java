package dev.vertebra.natives.array;

import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// What the elements of an array are; one row per type code. Compare CPython Modules/arraymodule.c `descriptors`.
enum ItemKind {
    BYTE('b', 1, "signed char", 1),
    UNSIGNED_BYTE('B', 1, "unsigned byte integer", 0),
    /// A character of C's `wchar_t`, out of use.
    OLD_CHARACTER('u', 4, "", 20),
    CHARACTER('w', 4, "", 20),
    SHORT('h', 2, "signed short integer", 4),
    UNSIGNED_SHORT('H', 2, "unsigned short", 2),
    INT('i', 4, "signed integer", 8),
    UNSIGNED_INT('I', 4, "unsigned int", 6),
    LONG('l', 8, "", 12),
    UNSIGNED_LONG('L', 8, "", 10),
    LONG_LONG('q', 8, "", 12),
    UNSIGNED_LONG_LONG('Q', 8, "", 10),
    FLOAT('f', 4, "", 14),
    DOUBLE('d', 8, "", 16);

    final char code;
    final int size;

    /// The number of the machine format that pickles name.
    final int machineFormat;

    private final String name;

    ItemKind(char code, int size, String name, int machineFormat) {
        this.code = code;
        this.size = size;
        this.name = name;
        this.machineFormat = machineFormat;
    }

    static @Nullable ItemKind of(int code) {
        for (ItemKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        return null;
    }

    boolean isText() {
        return this == CHARACTER || this == OLD_CHARACTER;
    }

    boolean isInteger() {
        return !isText() && this != FLOAT && this != DOUBLE;
    }

    boolean isSigned() {
        return Character.isLowerCase(code);
    }

    /// The format of an element in a buffer.
    String format() {
        return isText() ? "w" : String.valueOf(code);
    }

    private static long bits(byte[] bytes, int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    /// The bits of a character at an offset, a code point or not.
    int point(byte[] bytes, int at) {
        return (int) bits(bytes, at, size);
    }

    private static void putBits(byte[] bytes, int at, int size, long value) {
        for (int i = 0; i < size; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }

    /// The element at an offset.
    PyObject read(byte[] bytes, int at) {
        long bits = bits(bytes, at, size);
        return switch (this) {
            case BYTE -> PyInt.of((byte) bits);
            case SHORT -> PyInt.of((short) bits);
            case INT -> PyInt.of(bits << 32 >> 32);
            case UNSIGNED_BYTE, UNSIGNED_SHORT, UNSIGNED_INT, LONG, LONG_LONG -> PyInt.of(bits);
            case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> PyInt.ofUnsigned(bits);
            case FLOAT -> PyFloat.of(Float.intBitsToFloat((int) bits));
            case DOUBLE -> PyFloat.of(Double.longBitsToDouble(bits));
            case CHARACTER, OLD_CHARACTER -> character((int) bits);
        };
    }

    private static PyObject character(int point) {
        if (!Character.isValidCodePoint(point)) {
            throw Raise.valueError("chr() arg not in range(0x110000)");
        }
        return PyStr.ofCodePoint(point);
    }

    /// Checks a value and gives the bits that stand for it.
    ///
    /// @throws PyException a TypeError or OverflowError if it does not fit
    long toBits(ThreadState ts, PyObject value) {
        return switch (this) {
            case FLOAT -> Float.floatToRawIntBits((float) Arguments.asDouble(ts, value));
            case DOUBLE -> Double.doubleToRawLongBits(Arguments.asDouble(ts, value));
            case CHARACTER, OLD_CHARACTER -> {
                if (!(value instanceof PyStr text) || text.length() != 1) {
                    throw Raise.typeError("array item must be unicode character");
                }
                yield text.codePointAt(0);
            }
            default -> integer(Numbers.index(ts, value).big());
        };
    }

    private long integer(BigInteger number) {
        // CPython reads a larger C type first.
        switch (this) {
            case BYTE -> SHORT.integer(number);
            case UNSIGNED_SHORT -> INT.integer(number);
            case UNSIGNED_BYTE, SHORT, INT -> LONG.integer(number);
            case UNSIGNED_INT -> UNSIGNED_LONG.integer(number);
            default -> {}
        }
        int bits = 8 * size;
        boolean low = isSigned() ? number.signum() < 0 && number.bitLength() >= bits : number.signum() < 0;
        boolean high = number.signum() > 0 && number.bitLength() > (isSigned() ? bits - 1 : bits);
        if (low || high) {
            throw Raise.overflowError("%s", problem(low));
        }
        return number.longValue();
    }

    private String problem(boolean low) {
        return switch (this) {
            case LONG -> "Python int too large to convert to C long";
            case LONG_LONG -> "int too big to convert";
            case UNSIGNED_LONG_LONG -> low ? "can't convert negative int to unsigned" : "int too big to convert";
            case UNSIGNED_LONG ->
                low
                        ? "can't convert negative value to unsigned int"
                        : "Python int too large to convert to C unsigned long";
            case UNSIGNED_INT ->
                low ? "can't convert negative value to unsigned int" : "unsigned int is greater than maximum";
            default -> name + (low ? " is less than minimum" : " is greater than maximum");
        };
    }

    /// Writes the bits of an element.
    void write(byte[] bytes, int at, long bits) {
        putBits(bytes, at, size, bits);
    }
}
