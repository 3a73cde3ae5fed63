package dev.vertebra.interpreter.errors;

import dev.vertebra.objectmodel.PyStr;
import org.jspecify.annotations.Nullable;

/// One frame of a traceback, as it is printed.
public interface TracebackEntry {
    /// The name of the file of the code.
    PyStr file();

    /// The name of the code.
    PyStr name();

    /// The line, 1-based.
    int line();

    /// The next entry, towards the place where the exception was raised; or null.
    @Nullable
    TracebackEntry next();
}
