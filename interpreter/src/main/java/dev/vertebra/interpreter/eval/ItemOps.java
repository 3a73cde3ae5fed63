package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Subscription and containment.
final class ItemOps {
    private ItemOps() {}

    /// `BINARY_SUBSCR`.
    static PyObject get(ThreadState ts, PyObject container, PyObject key) {
        return Items.get(ts, container, key);
    }

    /// `BINARY_SUBSCR` of a list or tuple and an index within; null for anything else.
    static @Nullable PyObject element(PyObject container, PyObject key) {
        if (key.getClass() != PyInt.class) {
            return null;
        }
        long index = ((PyInt) key).small();
        PyType type = container.type();
        return type == PyList.TYPE
                ? ((PyList) container).atOrNull(index)
                : type == PyTuple.TYPE ? ((PyTuple) container).atOrNull(index) : null;
    }

    /// `STORE_SUBSCR`.
    static void set(ThreadState ts, PyObject container, PyObject key, PyObject value) {
        Items.set(ts, container, key, value);
    }

    /// `STORE_SUBSCR` into a list at an index within, of a value that moves there.
    ///
    /// @return what was there, which moves to the caller; null if nothing is done
    static @Nullable PyObject exchange(PyObject container, PyObject key, PyObject value) {
        return container.type() == PyList.TYPE && key.getClass() == PyInt.class
                ? ((PyList) container).exchange(((PyInt) key).small(), value)
                : null;
    }

    /// `CONTAINS_OP`.
    static boolean contains(ThreadState ts, PyObject container, PyObject element) {
        return Items.contains(ts, container, element);
    }
}
