package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.sort.KeyedSort;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Sorts tuples that are alike in length and types by their first elements, then those with equal ones by the second
/// and so on, so that each step is a [KeyedSort] of longs.
final class TupleSort {
    /// So few tuples are ordered by comparing them.
    private static final int FEW = 12;

    /// From this element on tuples are compared as wholes: Java's stack is finite.
    private static final int DEEP = 16;

    private final PyObject[] tuples;
    private final int columns;

    /// Where the tuple that comes to each place stands.
    private final int[] order;

    TupleSort(PyObject[] tuples, int size) {
        this.tuples = tuples;
        columns = ((PyTuple) tuples[0]).items.length;
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
    }

    /// Whether all elements are tuples, not empty, whose elements are strings, ints or numbers that are floats, at each
    /// index the same type.
    static boolean areAlike(PyObject[] keys, int size) {
        PyObject[] model = ((PyTuple) keys[0]).items;
        for (int i = 0; i < size; i++) {
            if (keys[i].type != PyTuple.TYPE) {
                return false;
            }
            PyObject[] items = ((PyTuple) keys[i]).items;
            if (items.length != model.length || items.length == 0) {
                return false;
            }
            for (int j = 0; j < items.length; j++) {
                if (items[j].type != model[j].type || !isOrdered(items[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isOrdered(PyObject item) {
        PyType type = item.type;
        return type == PyStr.TYPE
                || type == PyInt.TYPE
                || type == PyFloat.TYPE && !Double.isNaN(((PyFloat) item).value());
    }

    /// The order: for each place where its tuple stood.
    int[] sort() {
        sort(0, order.length, 0);
        return order;
    }

    private PyObject item(int place, int column) {
        return ((PyTuple) tuples[place]).items[column];
    }

    /// Orders a range of tuples that are equal in front of an index.
    private void sort(int from, int to, int column) {
        int size = to - from;
        if (size < FEW) {
            insert(from, to, column);
            return;
        }
        PyObject[] items = new PyObject[size];
        for (int i = 0; i < size; i++) {
            items[i] = item(order[from + i], column);
        }
        long[] longs = column >= DEEP ? null : SortKeys.longs(items, size);
        if (longs == null) {
            PyObject[] whole = new PyObject[size];
            for (int i = 0; i < size; i++) {
                whole[i] = tuples[order[from + i]];
            }
            permute(from, KeyedSort.sort(new long[size], new TupleTies(whole, column)));
            return;
        }
        int[] places = KeyedSort.sort(longs, SortKeys.ties(items));
        permute(from, places);
        if (column + 1 < columns) {
            sortEqual(from, longs, items[0].type == PyStr.TYPE, column);
        }
    }

    private void insert(int from, int to, int column) {
        for (int i = from + 1; i < to; i++) {
            int place = order[i];
            int j = i;
            while (j > from && isLess(tuples[place], tuples[order[j - 1]], column)) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = place;
        }
    }

    /// Orders those that are equal up to an index by the next one.
    private void sortEqual(int from, long[] longs, boolean strings, int column) {
        int start = 0;
        for (int i = 1; i <= longs.length; i++) {
            if (i < longs.length
                    && longs[i] == longs[start]
                    && (!strings
                            || PyStr.same((PyStr) item(order[from + i], column), (PyStr)
                                    item(order[from + start], column)))) {
                continue;
            }
            if (i - start > 1) {
                sort(from + start, from + i, column + 1);
            }
            start = i;
        }
    }

    private void permute(int from, int @Nullable [] places) {
        if (places != null) {
            int[] before = Arrays.copyOfRange(order, from, from + places.length);
            for (int i = 0; i < places.length; i++) {
                order[from + i] = before[places[i]];
            }
        }
    }

    /// Whether a tuple is less than another one, which is equal in front of an index.
    private static boolean isLess(PyObject tuple, PyObject other, int from) {
        PyObject[] a = ((PyTuple) tuple).items;
        PyObject[] b = ((PyTuple) other).items;
        for (int i = from; i < a.length; i++) {
            int order = a[i] == b[i] ? 0 : compare(a[i], b[i]);
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private static int compare(PyObject a, PyObject b) {
        if (a instanceof PyInt x) {
            return x.compareTo((PyInt) b);
        }
        return a instanceof PyStr x
                ? x.compareTo((PyStr) b)
                : Double.compare(((PyFloat) a).value() + 0.0, ((PyFloat) b).value() + 0.0);
    }

    /// The order of tuples that are equal in front of an index.
    private static final class TupleTies extends KeyedSort.Ties {
        private final PyObject[] tuples;
        private final int from;

        TupleTies(PyObject[] tuples, int from) {
            this.tuples = tuples;
            this.from = from;
        }

        @Override
        protected boolean less(int place, int other) {
            return isLess(tuples[place], tuples[other], from);
        }
    }
}
