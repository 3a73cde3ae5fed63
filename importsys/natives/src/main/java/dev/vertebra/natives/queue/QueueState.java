package dev.vertebra.natives.queue;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
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
            known = OwnExceptions.documented(
                    ts,
                    "_queue",
                    "Empty",
                    "A queue had nothing to give to get(block=0) or get_nowait().",
                    ExceptionTypes.Exception);
            empty = known;
        }
        return known;
    }
}
