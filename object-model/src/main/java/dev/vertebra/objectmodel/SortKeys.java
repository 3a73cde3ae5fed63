package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.sort.KeyedSort;
import org.jspecify.annotations.Nullable;

/// Sorts elements that a [KeyedSort] can order: ints of one machine word, floats that are numbers, strings, and tuples
/// of such, alike in length and types.
///
/// Python sees no comparison of these, so that neither their number nor their order matters. Anything else is left to
/// [MergeSort]. Compare CPython Objects/listobject.c `unsafe_long_compare`, `unsafe_tuple_compare`.
final class SortKeys {
    /// Fewer elements are sorted as fast without arrays of their own.
    private static final int FEW = 12;

    private static final int NARROW_CHARACTERS = 8;
    private static final int WIDE_CHARACTERS = 3;

    /// How many strings are asked what they have in common.
    private static final int SAMPLES = 16;

    private SortKeys() {}

    /// Sorts elements, and others with them, if it can.
    ///
    /// @return whether that is done
    static boolean sort(PyObject[] keys, PyObject @Nullable [] values, int size) {
        if (size < FEW) {
            return false;
        }
        int[] order;
        if (keys[0].type == PyTuple.TYPE) {
            if (!TupleSort.areAlike(keys, size)) {
                return false;
            }
            order = new TupleSort(keys, size).sort();
        } else {
            long[] longs = longs(keys, size);
            if (longs == null) {
                return false;
            }
            order = KeyedSort.sort(longs, ties(keys));
        }
        if (order != null) {
            permute(keys, order);
            if (values != null) {
                permute(values, order);
            }
        }
        return true;
    }

    private static void permute(PyObject[] array, int[] order) {
        PyObject[] before = array.clone();
        for (int i = 0; i < order.length; i++) {
            array[i] = before[order[i]];
        }
    }

    /// A long for each element that orders them as far as it goes, or null if that can't be.
    static long @Nullable [] longs(PyObject[] keys, int size) {
        PyType type = keys[0].type;
        if (type == PyInt.TYPE) {
            return ints(keys, size);
        }
        if (type == PyFloat.TYPE) {
            return floats(keys, size);
        }
        return type == PyStr.TYPE ? strings(keys, size) : null;
    }

    /// What orders elements whose [#longs] are equal: null if they are equal.
    static KeyedSort.@Nullable Ties ties(PyObject[] keys) {
        return keys[0].type == PyStr.TYPE ? new StringTies(keys.clone()) : null;
    }

    private static long @Nullable [] ints(PyObject[] keys, int size) {
        long[] longs = new long[size];
        for (int i = 0; i < size; i++) {
            if (keys[i].getClass() != PyInt.class) {
                return null;
            }
            longs[i] = ((PyInt) keys[i]).small;
        }
        return longs;
    }

    private static long @Nullable [] floats(PyObject[] keys, int size) {
        long[] longs = new long[size];
        for (int i = 0; i < size; i++) {
            if (keys[i].type != PyFloat.TYPE) {
                return null;
            }
            double value = ((PyFloat) keys[i]).value();
            if (Double.isNaN(value)) {
                return null;
            }
            // Both zeros are equal; the bits of negative numbers go the other way.
            long bits = Double.doubleToRawLongBits(value + 0.0);
            longs[i] = bits ^ bits >> 63 & Long.MAX_VALUE;
        }
        return longs;
    }

    /// The characters behind the common beginning of all: eight if they are of one byte, else three.
    ///
    /// What some have in common is taken for what all have: each string is looked at once, because looking is what
    /// costs where there are many.
    private static long @Nullable [] strings(PyObject[] keys, int size) {
        PyStr first = (PyStr) keys[0];
        int common = first.length();
        for (int i = 0; i < SAMPLES; i++) {
            if (keys[(int) ((long) i * size / SAMPLES)] instanceof PyStr string) {
                common = common(first, string, common);
            }
        }
        long[] longs = new long[size];
        for (int i = 0; i < size; i++) {
            if (keys[i].type != PyStr.TYPE) {
                return null;
            }
            PyStr string = (PyStr) keys[i];
            if (common(first, string, common) < common) {
                common = commonOfAll(keys, size, first, common);
                i = -1;
                continue;
            }
            long key = 0;
            int n = Math.min(string.length() - common, NARROW_CHARACTERS);
            for (int j = 0; j < n; j++) {
                int point = string.codePointAt(common + j);
                if (point > 0xFF) {
                    return wide(keys, size, commonOfAll(keys, size, first, common));
                }
                key = key << 8 | point;
            }
            longs[i] = (n == 0 ? 0 : key << 8 * (NARROW_CHARACTERS - n)) ^ Long.MIN_VALUE;
        }
        return longs;
    }

    private static int commonOfAll(PyObject[] keys, int size, PyStr first, int most) {
        int common = most;
        for (int i = 0; i < size; i++) {
            if (keys[i] instanceof PyStr string) {
                common = common(first, string, common);
            }
        }
        return common;
    }

    private static int common(PyStr a, PyStr b, int most) {
        int n = Math.min(most, b.length());
        for (int i = 0; i < n; i++) {
            if (a.codePointAt(i) != b.codePointAt(i)) {
                return i;
            }
        }
        return n;
    }

    private static long @Nullable [] wide(PyObject[] keys, int size, int common) {
        long[] longs = new long[size];
        for (int i = 0; i < size; i++) {
            if (keys[i].type != PyStr.TYPE) {
                return null;
            }
            PyStr string = (PyStr) keys[i];
            long key = 0;
            for (int j = common; j < common + WIDE_CHARACTERS; j++) {
                key = key << 21 | (j < string.length() ? string.codePointAt(j) : 0);
            }
            longs[i] = key;
        }
        return longs;
    }

    /// The order of strings that begin alike.
    private static final class StringTies extends KeyedSort.Ties {
        private final PyObject[] strings;

        StringTies(PyObject[] strings) {
            this.strings = strings;
        }

        @Override
        protected boolean less(int place, int other) {
            return ((PyStr) strings[place]).compareTo((PyStr) strings[other]) < 0;
        }
    }
}
