package dev.vertebra.natives.struct;

import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;

/// Reads values as a layout has them. Compare CPython Modules/_struct.c s_unpack_internal.
final class Unpacking {
    private Unpacking() {}

    /// The values of a struct that begins at an index of an array.
    static PyTuple unpack(Layout layout, byte[] bytes, int start) {
        PyObject[] values = new PyObject[(int) layout.values()];
        int next = 0;
        for (Layout.Field field : layout.fields()) {
            int at = start + (int) field.offset();
            for (long i = 0; i < field.count(); i++) {
                values[next++] = get(field, bytes, at);
                at += (int) field.size();
            }
        }
        return PyTuple.of(values);
    }

    private static PyObject get(Layout.Field field, byte[] bytes, int at) {
        int size = (int) field.size();
        return switch (field.code()) {
            case '?' -> PyBool.of(bytes[at] != 0);
            case 'c', 's' -> PyBytes.copyOf(bytes, at, at + size);
            case 'p' -> size == 0 ? PyBytes.EMPTY : pascal(bytes, at, size);
            case 'd' -> PyFloat.of(Double.longBitsToDouble(read(field, bytes, at)));
            case 'f' -> PyFloat.of(Float.intBitsToFloat((int) read(field, bytes, at)));
            case 'e' -> PyFloat.of(Float.float16ToFloat((short) read(field, bytes, at)));
            case 'P', 'B', 'H', 'I', 'L', 'Q', 'N' -> PyInt.ofUnsigned(read(field, bytes, at));
            default -> {
                int unused = 64 - 8 * size;
                yield PyInt.of(read(field, bytes, at) << unused >> unused);
            }
        };
    }

    private static PyBytes pascal(byte[] bytes, int at, int size) {
        int length = Math.min(bytes[at] & 0xFF, size - 1);
        return PyBytes.copyOf(bytes, at + 1, at + 1 + length);
    }

    private static long read(Layout.Field field, byte[] bytes, int at) {
        boolean big = field.big();
        return switch ((int) field.size()) {
            case 1 -> bytes[at] & 0xFFL;
            case 2 -> {
                short value = (short) Units.SHORTS.get(bytes, at);
                yield (big ? Short.reverseBytes(value) : value) & 0xFFFFL;
            }
            case 4 -> {
                int value = (int) Units.INTS.get(bytes, at);
                yield (big ? Integer.reverseBytes(value) : value) & 0xFFFFFFFFL;
            }
            default -> {
                long value = (long) Units.LONGS.get(bytes, at);
                yield big ? Long.reverseBytes(value) : value;
            }
        };
    }
}
