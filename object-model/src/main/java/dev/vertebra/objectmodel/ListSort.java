package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// `list.sort`: takes the elements out of the list, computes the keys, sorts, and puts the elements back.
///
/// While the sort runs the list is empty, by which a change of it is noticed. Whatever happens, the list holds all its
/// elements afterwards. Compare CPython Objects/listobject.c list_sort_impl.
final class ListSort {
    private ListSort() {}

    /// Sorts a list in place.
    ///
    /// @param key the key function or null
    /// @throws PyException what the key function or a comparison raises; a ValueError if one of them changed
    ///     the
    ///     list
    static void sort(ThreadState ts, PyList list, @Nullable PyObject key, boolean reverse) {
        try (ThreadState.Hold held = ts.hold(list)) {
            PyObject[] saved = list.items;
            int size = list.size;
            PyObject[] marker = new PyObject[0];
            list.items = marker;
            list.size = 0;
            boolean modified;
            try {
                sortArray(ts, saved, size, key, reverse);
            } finally {
                modified = list.items != marker;
                PyObject[] added = list.items;
                int count = list.size;
                list.items = saved;
                list.size = size;
                list.dropAll(added, 0, count);
            }
            if (modified) {
                throw Raise.valueError("list modified during sort");
            }
        }
    }

    private static void sortArray(ThreadState ts, PyObject[] items, int size, @Nullable PyObject key, boolean reverse) {
        if (key == null) {
            sortKeys(ts, items, null, size, reverse);
            return;
        }
        PyObject[] keys = new PyObject[size];
        int mark = ts.candidateCount;
        int made = 0;
        boolean sorted = false;
        boolean counted = false;
        try {
            for (; made < size; made++) {
                PyObject value = Calls.call1(ts, key, items[made]);
                keys[made] = value;
                counted |= Memory.isCounted(value);
                Memory.incref(ts, value);
            }
            sortKeys(ts, keys, items, size, reverse);
            sorted = true;
        } finally {
            for (int i = 0; counted && i < made; i++) {
                Memory.decref(ts, keys[i]);
                // Each key dies before the list has its elements back; after an error the exception may be a candidate
                // too, so that waits.
                if (sorted && ts.candidateCount > mark) {
                    mark = Memory.tracker().releaseWithin(ts, mark);
                }
            }
        }
    }

    private static void sortKeys(
            ThreadState ts, PyObject[] keys, PyObject @Nullable [] values, int size, boolean reverse) {
        if (size < 2) {
            return;
        }
        // Reversed before and after, so that equal elements stay in order.
        if (reverse) {
            reverseBoth(keys, values, size);
        }
        try {
            if (!SortKeys.sort(keys, values, size)) {
                sorter(ts, keys, values, size).sort();
            }
        } finally {
            if (reverse) {
                reverseBoth(keys, values, size);
            }
        }
    }

    private static void reverseBoth(PyObject[] keys, PyObject @Nullable [] values, int size) {
        MergeSort.reverse(keys, 0, size);
        if (values != null) {
            MergeSort.reverse(values, 0, size);
        }
    }

    /// The sort for the keys: those of one simple type are compared without a call. Compare CPython
    /// Objects/listobject.c unsafe_long_compare.
    private static MergeSort sorter(ThreadState ts, PyObject[] keys, PyObject @Nullable [] values, int size) {
        PyType type = keys[0].type;
        boolean small = true;
        for (int i = 0; i < size; i++) {
            PyObject key = keys[i];
            if (key.type != type) {
                return new General(ts, keys, values, size);
            }
            small = small && (!(key instanceof PyInt number) || number.isSmall());
        }
        if (type == PyInt.TYPE && small) {
            return new Ints(keys, values, size);
        }
        if (type == PyStr.TYPE) {
            return new Strings(keys, values, size);
        }
        if (type == PyFloat.TYPE) {
            return new Floats(keys, values, size);
        }
        return type == PyTuple.TYPE ? new Tuples(ts, keys, values, size) : new General(ts, keys, values, size);
    }

    /// Any keys.
    private static final class General extends MergeSort {
        private final ThreadState ts;

        General(ThreadState ts, PyObject[] keys, PyObject @Nullable [] values, int size) {
            super(keys, values, size);
            this.ts = ts;
        }

        @Override
        boolean less(PyObject a, PyObject b) {
            return Compare.test(ts, a, b, CompareOp.LT);
        }
    }

    /// Exact ints of one machine word.
    private static final class Ints extends MergeSort {
        Ints(PyObject[] keys, PyObject @Nullable [] values, int size) {
            super(keys, values, size);
        }

        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyInt) a).small() < ((PyInt) b).small();
        }
    }

    /// Exact floats.
    private static final class Floats extends MergeSort {
        Floats(PyObject[] keys, PyObject @Nullable [] values, int size) {
            super(keys, values, size);
        }

        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyFloat) a).value() < ((PyFloat) b).value();
        }
    }

    /// Exact strings.
    private static final class Strings extends MergeSort {
        Strings(PyObject[] keys, PyObject @Nullable [] values, int size) {
            super(keys, values, size);
        }

        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyStr) a).compareTo((PyStr) b) < 0;
        }
    }

    /// Exact tuples.
    private static final class Tuples extends MergeSort {
        private final ThreadState ts;

        Tuples(ThreadState ts, PyObject[] keys, PyObject @Nullable [] values, int size) {
            super(keys, values, size);
            this.ts = ts;
        }

        @Override
        boolean less(PyObject a, PyObject b) {
            PyObject[] left = ((PyTuple) a).items;
            PyObject[] right = ((PyTuple) b).items;
            int n = Math.min(left.length, right.length);
            for (int i = 0; i < n; i++) {
                if (!Compare.equal(ts, left[i], right[i])) {
                    return Compare.test(ts, left[i], right[i], CompareOp.LT);
                }
            }
            return left.length < right.length;
        }
    }
}
