package dev.vertebra.natives.control;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
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
            PyDict body = new PyDict();
            body.putStr(PyStr.intern("__module__"), PyStr.intern("termios"));
            PyTuple bases = PyTuple.of(ExceptionTypes.Exception);
            known = (PyType) Calls.call3(ts, PyType.TYPE, PyStr.intern("error"), bases, body);
            ts.interpreter().keep(known);
            type = known;
        }
        return known;
    }

    /// The error of a number.
    static PyException failure(ThreadState ts, int errno) {
        return Raise.withArgs(of(ts).type(ts), PyInt.of(errno), PyStr.of(Errno.text(errno)));
    }
}
