package dev.vertebra.interpreter.faults;

import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.objectmodel.FatalError;
import java.util.Locale;

/// What is told of a fatal error. Compare CPython Python/pylifecycle.c `fatal_error`.
public final class FatalReport {
    private static final int STANDARD_ERROR = 2;

    private FatalReport() {}

    /// Writes of a fatal error of a runtime that is being ended to the descriptor of standard error.
    public static void write(PyThread ts, FatalError error) {
        new StackDump(Descriptors.of(ts), STANDARD_ERROR)
                .line("Fatal Python error: " + error.getMessage())
                .line(String.format(Locale.ROOT, "Python runtime state: finalizing (tstate=0x%016x)", ts.identifier()))
                .line("")
                .current(ts)
                .write();
    }
}
