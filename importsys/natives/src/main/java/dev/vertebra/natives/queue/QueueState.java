package dev.vertebra.natives.queue;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `_queue` keeps for a runtime: its exception class.
final class QueueState {
    private @Nullable PyType empty;

    private QueueState() {}

    static QueueState of(ThreadState ts) {
        return ts.interpreter().extension(QueueState.class, QueueState::new);
    }

    /// `_queue.Empty`.
    PyType empty(ThreadState ts) {
        PyType known = empty;
        if (known == null) {
            PyDict body = new PyDict();
            body.putStr(PyStr.intern("__module__"), PyStr.intern("_queue"));
            body.putStr(
                    PyStr.intern("__doc__"), PyStr.of("A queue had nothing to give to get(block=0) or get_nowait()."));
            PyTuple bases = PyTuple.of(ExceptionTypes.Exception);
            known = (PyType) Calls.call3(ts, PyType.TYPE, PyStr.intern("Empty"), bases, body);
            ts.interpreter().keep(known);
            empty = known;
        }
        return known;
    }
}
