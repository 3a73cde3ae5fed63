package dev.vertebra.natives.json;

import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.Arrays;

/// The containers that are being written, so that one that contains itself is found out.
///
/// CPython keeps them in a dict by identity that the encoder shows as `markers`. Here they stand in an array, and in
/// the dict only from the first call of Python code that could look into it: [#publish].
final class Ancestors {
    private final ThreadState ts;
    private final PyDict markers;
    private PyObject[] path = new PyObject[8];
    private int depth;

    /// How many of the path stand in the dict.
    private int published;

    Ancestors(ThreadState ts, PyDict markers) {
        this.ts = ts;
        this.markers = markers;
    }

    /// Begins with a container.
    ///
    /// @throws PyException a ValueError if it is being written already
    void enter(PyObject container) {
        PyObject[] all = path;
        for (int i = 0; i < depth; i++) {
            if (all[i] == container) {
                throw circular();
            }
        }
        if (markers.size() != published && markers.contains(ts, key(container))) {
            throw circular();
        }
        if (depth == all.length) {
            path = all = Arrays.copyOf(all, 2 * depth);
        }
        all[depth++] = container;
    }

    private static PyException circular() {
        return Raise.valueError("Circular reference detected");
    }

    private static PyInt key(PyObject container) {
        return PyInt.of(ObjectIds.id(container));
    }

    /// Comes back from the container entered last.
    void leave() {
        depth--;
        if (published > depth) {
            published = depth;
            PyInt key = key(path[depth]);
            if (markers.remove(ts, key) == null) {
                throw Raise.keyError(key);
            }
        }
    }

    /// Puts into the dict what is not there yet: Python code is about to run, or the writing has failed.
    void publish() {
        while (published < depth) {
            PyObject container = path[published++];
            markers.put(ts, key(container), container);
        }
    }
}
