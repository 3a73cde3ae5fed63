package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;

/// C3 linearisation. Compare CPython Objects/typeobject.c `mro_implementation`, `pmerge`.
final class Mro {
    private Mro() {}

    /// The linearisation of a class with these bases.
    ///
    /// @throws PyException a TypeError if the bases contradict each other
    static PyType[] linearise(PyType type, PyType[] bases) {
        for (int i = 0; i < bases.length; i++) {
            if (bases[i].mroTuple == null) {
                throw Raise.typeError("Cannot extend an incomplete type '%s'", bases[i].fullName());
            }
            for (int j = i + 1; j < bases.length; j++) {
                if (bases[i] == bases[j]) {
                    throw Raise.typeError("duplicate base class %s", bases[i].name());
                }
            }
        }
        List<PyType> result = new ArrayList<>();
        result.add(type);
        int sequences = bases.length + 1;
        PyType[][] rest = new PyType[sequences][];
        for (int i = 0; i < bases.length; i++) {
            rest[i] = bases[i].mro;
        }
        rest[bases.length] = bases;
        merge(rest, new int[sequences], result);
        return result.toArray(new PyType[0]);
    }

    /// The linearisation of a class with one base.
    static PyType[] behind(PyType type, PyType base) {
        PyType[] mro = new PyType[base.mro.length + 1];
        mro[0] = type;
        System.arraycopy(base.mro, 0, mro, 1, base.mro.length);
        return mro;
    }

    private static void merge(PyType[][] sequences, int[] heads, List<PyType> result) {
        while (true) {
            boolean empty = true;
            PyType next = null;
            for (int i = 0; i < sequences.length && next == null; i++) {
                if (heads[i] < sequences[i].length) {
                    empty = false;
                    PyType candidate = sequences[i][heads[i]];
                    next = inSomeTail(sequences, heads, candidate) ? null : candidate;
                }
            }
            if (empty) {
                return;
            }
            if (next == null) {
                throw inconsistent(sequences, heads);
            }
            result.add(next);
            for (int i = 0; i < sequences.length; i++) {
                if (heads[i] < sequences[i].length && sequences[i][heads[i]] == next) {
                    heads[i]++;
                }
            }
        }
    }

    private static boolean inSomeTail(PyType[][] sequences, int[] heads, PyType candidate) {
        for (int i = 0; i < sequences.length; i++) {
            for (int j = heads[i] + 1; j < sequences[i].length; j++) {
                if (sequences[i][j] == candidate) {
                    return true;
                }
            }
        }
        return false;
    }

    private static PyException inconsistent(PyType[][] sequences, int[] heads) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sequences.length; i++) {
            if (heads[i] < sequences[i].length && !names.contains(sequences[i][heads[i]].name())) {
                names.add(sequences[i][heads[i]].name());
            }
        }
        return Raise.typeError(
                "Cannot create a consistent method resolution order (MRO) for bases %s", String.join(", ", names));
    }
}
