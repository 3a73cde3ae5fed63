package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBaseException;
import org.jspecify.annotations.Nullable;

/// The exception that a thread, or a suspended generator, is handling; a generator that runs looks through to its
/// caller's.
///
/// Compare CPython `_PyErr_StackItem`.
final class HandledExceptions {
    private @Nullable PyBaseException exception;

    /// That of the caller while a generator runs, or null.
    @Nullable
    HandledExceptions previous;

    /// The exception of this level, or null.
    @Nullable
    PyBaseException exception() {
        return exception;
    }

    /// Puts an exception in place; the reference to the one before goes to the caller.
    @Nullable
    PyBaseException swap(@Nullable PyBaseException newException) {
        PyBaseException before = exception;
        Memory.incref(newException);
        exception = newException;
        return before;
    }

    /// Puts back what was there before; the reference is the caller's.
    void restore(PyThread ts, @Nullable PyBaseException before) {
        PyBaseException now = exception;
        exception = before;
        Memory.drop(ts, now);
    }

    /// Lets go of the exception.
    void clear(PyThread ts) {
        restore(ts, null);
    }

    /// The innermost exception being handled, or null.
    @Nullable
    PyBaseException innermost() {
        for (HandledExceptions level = this; level != null; level = level.previous) {
            if (level.exception != null) {
                return level.exception;
            }
        }
        return null;
    }
}
