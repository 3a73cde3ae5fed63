package dev.vertebra.natives.control;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `termios` keeps for a runtime: its exception class, which is none of the system's.
final class TerminalErrors {
    private @Nullable PyType type;

    static TerminalErrors of(ThreadState ts) {
        return ts.interpreter().extension(TerminalErrors.class, TerminalErrors::new);
    }

    /// `termios.error`.
    PyType type(ThreadState ts) {
        PyType known = type;
        if (known == null) {
            known = OwnExceptions.kept(ts, "termios", "error", ExceptionTypes.Exception);
            type = known;
        }
        return known;
    }

    /// The error of a number.
    static PyException failure(ThreadState ts, int errno) {
        return Raise.withArgs(of(ts).type(ts), PyInt.of(errno), PyStr.of(Errno.text(errno)));
    }
}
