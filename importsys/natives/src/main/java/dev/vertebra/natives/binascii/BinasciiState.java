package dev.vertebra.natives.binascii;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `binascii` keeps for a runtime: its exception classes.
final class BinasciiState {
    private @Nullable PyType error;
    private @Nullable PyType incomplete;

    static BinasciiState of(ThreadState ts) {
        return ts.interpreter().extension(BinasciiState.class, BinasciiState::new);
    }

    private static PyType make(ThreadState ts, String name, PyType parent) {
        return OwnExceptions.kept(ts, "binascii", name, parent);
    }

    /// `binascii.Error`.
    PyType error(ThreadState ts) {
        PyType known = error;
        if (known == null) {
            known = make(ts, "Error", ExceptionTypes.ValueError);
            error = known;
        }
        return known;
    }

    /// `binascii.Incomplete`.
    PyType incomplete(ThreadState ts) {
        PyType known = incomplete;
        if (known == null) {
            known = make(ts, "Incomplete", ExceptionTypes.Exception);
            incomplete = known;
        }
        return known;
    }

    /// A `binascii.Error` to be thrown.
    static PyException failure(ThreadState ts, String message) {
        return Raise.raise(of(ts).error(ts), "%s", message);
    }
}
