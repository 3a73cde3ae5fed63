package dev.vertebra.natives.lzma;

import dev.vertebra.natives.lzma.format.LzmaFailure;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `_lzma` keeps for a runtime: its exception class.
final class LzmaState {
    private @Nullable PyType error;

    static LzmaState of(ThreadState ts) {
        return ts.interpreter().extension(LzmaState.class, LzmaState::new);
    }

    /// `_lzma.LZMAError`.
    PyType error(ThreadState ts) {
        PyType known = error;
        if (known == null) {
            known = OwnExceptions.documented(
                    ts, "_lzma", "LZMAError", "A stream or what is asked for is not valid.", ExceptionTypes.Exception);
            error = known;
        }
        return known;
    }

    /// An `LZMAError` to be thrown.
    static PyException error(ThreadState ts, String message) {
        return Raise.raise(of(ts).error(ts), "%s", message);
    }

    /// The `LZMAError` of a failure.
    static PyException error(ThreadState ts, LzmaFailure failure) {
        return error(ts, String.valueOf(failure.getMessage()));
    }
}
