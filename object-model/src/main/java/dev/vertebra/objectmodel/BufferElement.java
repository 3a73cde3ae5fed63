package dev.vertebra.objectmodel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Single elements of a view as Python objects, by their native format. Compare CPython Objects/memoryobject.c
/// `unpack_single`, `pack_single`.
final class BufferElement {
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ORDER);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ORDER);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ORDER);
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ORDER);
    private static final VarHandle DOUBLE = MethodHandles.byteArrayViewVarHandle(double[].class, ORDER);

    private BufferElement() {}

    /// The character of a native single-character format, or 0 for others.
    static char code(String format) {
        int start = format.startsWith("@") ? 1 : 0;
        return format.length() == start + 1 && size(format.charAt(start)) > 0 ? format.charAt(start) : 0;
    }

    /// The number of bytes of an element, or 0 for an unknown format.
    static int size(char code) {
        return switch (code) {
            case 'c', 'b', 'B', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
            default -> 0;
        };
    }

    static PyObject read(byte[] bytes, int at, char code) {
        return switch (code) {
            case 'B' -> PyInt.of(bytes[at] & 0xFF);
            case 'b' -> PyInt.of(bytes[at]);
            case 'c' -> PyBytes.of(new byte[] {bytes[at]});
            case '?' -> PyBool.of(bytes[at] != 0);
            case 'h' -> PyInt.of((short) SHORT.get(bytes, at));
            case 'H' -> PyInt.of((short) SHORT.get(bytes, at) & 0xFFFF);
            case 'i' -> PyInt.of((int) INT.get(bytes, at));
            case 'I' -> PyInt.of((int) INT.get(bytes, at) & 0xFFFF_FFFFL);
            case 'l', 'q', 'n' -> PyInt.of((long) LONG.get(bytes, at));
            case 'L', 'Q', 'N', 'P' -> PyInt.ofUnsigned((long) LONG.get(bytes, at));
            case 'f' -> PyFloat.of((float) FLOAT.get(bytes, at));
            case 'd' -> PyFloat.of((double) DOUBLE.get(bytes, at));
            case 'e' -> PyFloat.of(Float.float16ToFloat((short) SHORT.get(bytes, at)));
            default -> throw unsupported(String.valueOf(code));
        };
    }

    /// The error of a format that is not native.
    static PyException unsupported(String format) {
        return Raise.raise(ExceptionTypes.NotImplementedError, "memoryview: format %s not supported", format);
    }

    /// Writes an element.
    ///
    /// @throws PyException a TypeError or ValueError if the value does not fit
    static void write(ThreadState ts, byte[] bytes, int at, char code, PyObject value) {
        switch (code) {
            case '?' -> bytes[at] = (byte) (Truth.of(ts, value) ? 1 : 0);
            case 'c' -> {
                if (!(value instanceof PyBytes one)) {
                    throw wrongType(code);
                }
                if (one.size() != 1) {
                    throw wrongValue(code);
                }
                bytes[at] = (byte) one.get(0);
            }
            case 'f' -> FLOAT.set(bytes, at, (float) real(ts, value, code));
            case 'd' -> DOUBLE.set(bytes, at, real(ts, value, code));
            case 'e' -> {
                double number = real(ts, value, code);
                short half = Float.floatToFloat16((float) number);
                if ((half & 0x7FFF) == 0x7C00 && !Double.isInfinite(number)) {
                    throw Raise.overflowError("float too large to pack with e format");
                }
                SHORT.set(bytes, at, half);
            }
            default -> integer(bytes, at, code, whole(ts, value, code));
        }
    }

    private static double real(ThreadState ts, PyObject value, char code) {
        try {
            return value instanceof PyFloat number ? number.value() : Numbers.floatAsDouble(ts, value);
        } catch (PyException e) {
            if (e.value().type.isSubtype(ExceptionTypes.TypeError)) {
                throw wrongType(code);
            }
            throw e;
        }
    }

    private static PyInt whole(ThreadState ts, PyObject value, char code) {
        if (!(value instanceof PyInt) && value.type.nb_index == null) {
            throw wrongType(code);
        }
        return Numbers.index(ts, value);
    }

    private static void integer(byte[] bytes, int at, char code, PyInt value) {
        int bits = 8 * size(code);
        boolean signed = Character.isLowerCase(code);
        boolean fits = signed ? value.bitLength() < bits : value.signum() >= 0 && value.bitLength() <= bits;
        if (!fits) {
            throw wrongValue(code);
        }
        long number = value.big().longValue();
        switch (bits) {
            case 8 -> bytes[at] = (byte) number;
            case 16 -> SHORT.set(bytes, at, (short) number);
            case 32 -> INT.set(bytes, at, (int) number);
            default -> LONG.set(bytes, at, number);
        }
    }

    private static PyException wrongType(char code) {
        return Raise.typeError("memoryview: invalid type for format '%s'", code);
    }

    private static PyException wrongValue(char code) {
        return Raise.valueError("memoryview: invalid value for format '%s'", code);
    }
}
