package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// Subscription and containment.
final class ItemOps {
    private ItemOps() {}

    /// `BINARY_SUBSCR`.
    static PyObject get(ThreadState ts, PyObject container, PyObject key) {
        return Items.get(ts, container, key);
    }

    /// `STORE_SUBSCR`.
    static void set(ThreadState ts, PyObject container, PyObject key, PyObject value) {
        Items.set(ts, container, key, value);
    }

    /// `CONTAINS_OP`.
    static boolean contains(ThreadState ts, PyObject container, PyObject element) {
        return Items.contains(ts, container, element);
    }
}
