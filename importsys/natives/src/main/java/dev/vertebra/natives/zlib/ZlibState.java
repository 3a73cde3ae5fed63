package dev.vertebra.natives.zlib;

import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `zlib` keeps for a runtime: its exception class.
final class ZlibState {
    private @Nullable PyType error;

    static ZlibState of(ThreadState ts) {
        return ts.interpreter().extension(ZlibState.class, ZlibState::new);
    }

    /// `zlib.error`.
    PyType error(ThreadState ts) {
        PyType known = error;
        if (known == null) {
            known = OwnExceptions.kept(ts, "zlib", "error", ExceptionTypes.Exception);
            error = known;
        }
        return known;
    }

    /// A `zlib.error` to be thrown.
    static PyException failure(ThreadState ts, String message) {
        return Raise.raise(of(ts).error(ts), "%s", message);
    }

    /// The `zlib.error` for a stream that can't be understood.
    static PyException failure(ThreadState ts, StreamException e, String doing) {
        String detail = String.valueOf(e.getMessage());
        return failure(ts, "Error " + e.code() + " " + doing + (detail.isEmpty() ? "" : ": " + detail));
    }
}
