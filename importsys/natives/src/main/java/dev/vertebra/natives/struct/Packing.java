package dev.vertebra.natives.struct;

import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import java.util.Arrays;

/// Writes values as a layout has them. Compare CPython Modules/_struct.c s_pack_internal.
final class Packing {
    private Packing() {}

    /// Writes all values of a layout.
    ///
    /// @param from the index of the first value in `values`
    /// @param start where the struct begins in `out`
    static void pack(ThreadState ts, Layout layout, PyObject[] values, int from, byte[] out, int start) {
        Arrays.fill(out, start, start + (int) layout.size(), (byte) 0);
        int next = from;
        for (Layout.Field field : layout.fields()) {
            int at = start + (int) field.offset();
            for (long i = 0; i < field.count(); i++) {
                PyObject value = values[next++];
                try {
                    put(ts, field, value, out, at);
                } catch (PyException e) {
                    if (value instanceof PyInt && e.value().type().isSubtype(ExceptionTypes.OverflowError)) {
                        throw StructState.failure(ts, "int too large to convert");
                    }
                    throw e;
                }
                at += (int) field.size();
            }
        }
    }

    private static void put(ThreadState ts, Layout.Field field, PyObject value, byte[] out, int at) {
        switch (field.code()) {
            case '?' -> out[at] = (byte) (Truth.of(ts, value) ? 1 : 0);
            case 'c' -> out[at] = character(ts, value);
            case 's', 'p' -> text(ts, field, value, out, at);
            case 'e', 'f', 'd' -> real(ts, field, value, out, at);
            default -> write(field, integer(ts, field, value), out, at);
        }
    }

    private static byte character(ThreadState ts, PyObject value) {
        if (value instanceof PyBytes bytes && bytes.size() == 1) {
            return (byte) bytes.get(0);
        }
        throw StructState.failure(ts, "char format requires a bytes object of length 1");
    }

    private static void text(ThreadState ts, Layout.Field field, PyObject value, byte[] out, int at) {
        if (!(value instanceof PyBytes || value instanceof PyByteArray)) {
            throw StructState.failure(ts, "argument for '%s' must be a bytes object", String.valueOf(field.code()));
        }
        byte[] bytes = Buffers.bytes(ts, value);
        int size = (int) field.size();
        if (field.code() == 's') {
            System.arraycopy(bytes, 0, out, at, Math.min(bytes.length, size));
        } else if (size > 0) {
            int length = Math.min(bytes.length, size - 1);
            System.arraycopy(bytes, 0, out, at + 1, length);
            out[at] = (byte) Math.min(length, 255);
        }
    }

    private static long integer(ThreadState ts, Layout.Field field, PyObject value) {
        if (!Numbers.isIndex(value)) {
            throw StructState.failure(ts, "required argument is not an integer");
        }
        PyInt number = Numbers.index(ts, value);
        int bits = 8 * (int) field.size();
        int length = number.bitLength();
        boolean negative = number.signum() < 0;
        char code = field.code();
        if (code == 'P') {
            if (negative ? !fitsSigned(number, bits) : length > bits) {
                throw Raise.overflowError("int too large to convert");
            }
        } else if (code >= 'a' ? !fitsSigned(number, bits) : negative || length > bits) {
            throw range(ts, code, bits);
        }
        return number.isSmall() ? number.small() : number.big().longValue();
    }

    private static boolean fitsSigned(PyInt number, int bits) {
        return number.isSmall() && number.small() << Long.SIZE - bits >> Long.SIZE - bits == number.small();
    }

    private static PyException range(ThreadState ts, char code, int bits) {
        String low = code >= 'a' ? String.valueOf(-1L << bits - 1) : "0";
        String high = code >= 'a' ? String.valueOf(~(-1L << bits - 1)) : Long.toUnsignedString(-1L >>> 64 - bits);
        return StructState.failure(ts, "'%s' format requires %s <= number <= %s", String.valueOf(code), low, high);
    }

    private static void real(ThreadState ts, Layout.Field field, PyObject value, byte[] out, int at) {
        double number;
        try {
            number = Numbers.floatAsDouble(ts, value);
        } catch (PyException e) {
            throw e.value().type().isSubtype(ExceptionTypes.TypeError)
                    ? StructState.failure(ts, "required argument is not a float")
                    : e;
        }
        if (field.code() == 'd') {
            write(field, Double.doubleToRawLongBits(number), out, at);
        } else if (field.code() == 'e') {
            write(field, half(number), out, at);
        } else {
            float small = (float) number;
            if (Float.isInfinite(small) && !Double.isInfinite(number) && !field.exact()) {
                throw Raise.overflowError("float too large to pack with f format");
            }
            write(field, Float.floatToRawIntBits(small), out, at);
        }
    }

    /// The 16 bits of a number in half precision, rounded once. Compare CPython Objects/floatobject.c PyFloat_Pack2.
    private static long half(double number) {
        long sign = Double.doubleToRawLongBits(number) >>> 63 << 15;
        if (Double.isNaN(number)) {
            return sign | 0x7E00;
        }
        double size = Math.abs(number);
        if (Double.isInfinite(size)) {
            return sign | 0x7C00;
        }
        int exponent = Math.max(Math.getExponent(size), -14);
        long bits = (long) Math.rint(Math.scalb(size, 10 - exponent)) + ((long) (exponent + 14) << 10);
        if (bits >= 0x7C00) {
            throw Raise.overflowError("float too large to pack with e format");
        }
        return sign | bits;
    }

    private static void write(Layout.Field field, long bits, byte[] out, int at) {
        boolean big = field.big();
        switch ((int) field.size()) {
            case 1 -> out[at] = (byte) bits;
            case 2 -> Units.SHORTS.set(out, at, big ? Short.reverseBytes((short) bits) : (short) bits);
            case 4 -> Units.INTS.set(out, at, big ? Integer.reverseBytes((int) bits) : (int) bits);
            default -> Units.LONGS.set(out, at, big ? Long.reverseBytes(bits) : bits);
        }
    }
}
