package dev.vertebra.namespaces;

import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// The fast locals of a frame as a fresh dict: what `locals()` gives in a function (PEP 667).
public final class LocalsSnapshot {
    private LocalsSnapshot() {}

    /// A dict of the variables that have a value, then of those that were added through the proxy.
    public static PyDict of(ThreadState ts, FastLocals locals) {
        PyDict dict = new PyDict();
        for (int i = 0; i < locals.count(); i++) {
            PyObject value = locals.value(i);
            if (value != null) {
                dict.putStr(locals.name(i), value);
            }
        }
        PyDict extras = locals.extraLocals();
        if (extras != null) {
            addAll(ts, dict, extras);
        }
        return dict;
    }

    /// Sets all items of one dict in another.
    static void addAll(ThreadState ts, PyDict target, PyDict source) {
        for (int i = source.next(0); i >= 0; i = source.next(i + 1)) {
            target.put(ts, source.keyAt(i), source.hashAt(i), source.valueAt(i));
        }
    }
}
