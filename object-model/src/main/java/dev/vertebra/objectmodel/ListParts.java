package dev.vertebra.objectmodel;

import java.util.Arrays;

/// A list that is made part by part, in the array that it will own, with the room that CPython's list has.
///
/// Compare CPython Objects/stringlib/split.h SPLIT_ADD, PREALLOC_SIZE.
final class ListParts {
    /// The most room for parts that are only expected.
    private static final int EXPECTED = 12;

    private PyObject[] parts;
    private int size;

    /// Parts of which nothing is known.
    ListParts() {
        parts = PyTuple.NO_OBJECTS;
    }

    /// The parts that something is split into.
    ///
    /// @param splits how many splits are expected at most
    ListParts(long splits) {
        parts = new PyObject[(int) Math.min(splits, EXPECTED - 1) + 1];
    }

    int size() {
        return size;
    }

    void add(PyObject part) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, PyList.grown(size + 1));
        }
        parts[size++] = part;
    }

    /// Turns the order round: the last part comes first.
    void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            PyObject part = parts[i];
            parts[i] = parts[j];
            parts[j] = part;
        }
    }

    /// The list; no part can be added any more.
    PyList toList() {
        return parts.length == 0 ? new PyList() : PyList.of(parts, size);
    }
}
