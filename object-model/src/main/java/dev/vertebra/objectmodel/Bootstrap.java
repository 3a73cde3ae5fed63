package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.List;

/// The order in which the first types come to be.
///
/// Types refer to strings, dicts and tuples, whose own types are being made at the time. So a static type is first an
/// empty shell with a name; until
/// [#start] has run, finishing it is put off. Invariant: making a shell touches no Python object but other shells.
final class Bootstrap {
    private static final List<PyType.Builder> PENDING = new ArrayList<>();
    private static boolean started;

    private Bootstrap() {}

    /// Finishes a static type, now or at the end of the start.
    static synchronized void add(PyType.Builder builder) {
        if (started) {
            builder.ready();
        } else {
            PENDING.add(builder);
        }
    }

    /// Finishes the first types. Called once per JVM by the first thread state.
    static synchronized void start() {
        if (started) {
            return;
        }
        // Shells of everything that finishing a type needs, in an order in which bases come first.
        PyType first = PyType.OBJECT;
        PyType[] needed = {first, PyType.TYPE, PyStr.TYPE, PyTuple.TYPE, PyDict.TYPE, PyInt.TYPE};
        started = true;
        finish(first);
        for (PyType type : needed) {
            finish(type);
        }
        while (!PENDING.isEmpty()) {
            finish(PENDING.getFirst().type);
        }
    }

    /// Finishes a type and, first, its base, if they are pending.
    private static void finish(PyType type) {
        for (int i = 0; i < PENDING.size(); i++) {
            if (PENDING.get(i).type == type) {
                PyType.Builder builder = PENDING.remove(i);
                PyType base = builder.base();
                if (base != null) {
                    finish(base);
                }
                builder.ready();
                return;
            }
        }
    }
}
