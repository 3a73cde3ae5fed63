package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// What sets do among themselves where all keys are atoms ([PyAnySet#isAtom]): no comparison runs Python code, so no
/// set changes meanwhile, and nothing has to be counted or kept alive.
///
/// The tables that come out are those of [SetAlgebra], key by key.
final class AtomSets {
    private AtomSets() {}

    /// Whether all keys of both sets are atoms.
    static boolean both(PyAnySet a, PyAnySet b) {
        return a.hasOnlyAtoms() && b.hasOnlyAtoms();
    }

    /// Adds the keys of a set.
    static void addAll(PyAnySet target, PyAnySet other) {
        @Nullable PyObject[] keys = other.keys();
        long[] hashes = other.hashes();
        for (int i = 0; i < keys.length; i++) {
            PyObject key = keys[i];
            if (key != null && key != PyAnySet.REMOVED) {
                target.addAtom(key, hashes[i]);
            }
        }
    }

    /// Adds atoms from the front of an array to a set.
    ///
    /// @return how many: up to the first object that is no atom, none to a set that has others
    static int addFirst(PyAnySet target, @Nullable PyObject[] items, int count) {
        int i = 0;
        if (target.hasOnlyAtoms()) {
            for (; i < count; i++) {
                PyObject key = items[i];
                if (key == null || !PyAnySet.isAtom(key)) {
                    break;
                }
                target.addAtom(key, PyAnySet.hashOfAtom(key));
            }
        }
        return i;
    }

    /// Adds those keys of a set that another one has, or hasn't, to a fresh set.
    ///
    /// @param wanted whether the other one has them
    static void addWhere(PyAnySet fresh, PyAnySet from, PyAnySet other, boolean wanted) {
        @Nullable PyObject[] keys = from.keys();
        long[] hashes = from.hashes();
        for (int i = 0; i < keys.length; i++) {
            PyObject key = keys[i];
            if (key != null && key != PyAnySet.REMOVED && other.findAtom(key, hashes[i]) >= 0 == wanted) {
                fresh.addNewAtom(key, hashes[i]);
            }
        }
    }

    /// Adds the keys of a dictionary of strings that a set has to a fresh set.
    static void addCommon(PyAnySet fresh, PyAnySet set, PyDict strings) {
        for (int i = strings.next(0); i >= 0; i = strings.next(i + 1)) {
            PyObject key = strings.keyAt(i);
            long hash = strings.hashAt(i);
            if (set.findAtom(key, hash) >= 0) {
                fresh.addNewAtom(key, hash);
            }
        }
    }

    /// Whether there is a key in a set that another one has, or hasn't.
    ///
    /// @param wanted whether the other one has it
    static boolean any(PyAnySet from, PyAnySet other, boolean wanted) {
        @Nullable PyObject[] keys = from.keys();
        long[] hashes = from.hashes();
        for (int i = 0; i < keys.length; i++) {
            PyObject key = keys[i];
            if (key != null && key != PyAnySet.REMOVED && other.findAtom(key, hashes[i]) >= 0 == wanted) {
                return true;
            }
        }
        return false;
    }

    /// Takes the keys of a set out of another one, and adds those that were not there.
    ///
    /// @param adds whether they are added
    static void takeOut(PyAnySet target, PyAnySet other, boolean adds) {
        @Nullable PyObject[] keys = other.keys();
        long[] hashes = other.hashes();
        for (int i = 0; i < keys.length; i++) {
            PyObject key = keys[i];
            if (key != null && key != PyAnySet.REMOVED) {
                int place = target.findAtom(key, hashes[i]);
                if (place >= 0) {
                    target.removeAt(place);
                } else if (adds) {
                    target.addAtom(key, hashes[i]);
                }
            }
        }
    }
}
