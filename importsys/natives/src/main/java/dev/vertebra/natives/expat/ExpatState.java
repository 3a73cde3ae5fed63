package dev.vertebra.natives.expat;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// What `pyexpat` keeps for a runtime: its exception class.
final class ExpatState {
    private static final PyStr CODE = PyStr.intern("code");
    private static final PyStr OFFSET = PyStr.intern("offset");
    private static final PyStr LINENO = PyStr.intern("lineno");

    private @Nullable PyType error;

    static ExpatState of(ThreadState ts) {
        return ts.interpreter().extension(ExpatState.class, ExpatState::new);
    }

    /// `xml.parsers.expat.ExpatError`.
    PyType error(ThreadState ts) {
        PyType known = error;
        if (known == null) {
            known = OwnExceptions.kept(ts, "xml.parsers.expat", "ExpatError", ExceptionTypes.Exception);
            error = known;
        }
        return known;
    }

    /// An `ExpatError` to be thrown.
    ///
    /// @param text what is wrong, without the place
    static PyException failure(ThreadState ts, String text, int code, long line, long column) {
        PyStr message = PyStr.of(text + ": line " + line + ", column " + column);
        PyBaseException made = (PyBaseException) Calls.call1(ts, of(ts).error(ts), message);
        try (var held = ts.hold(made)) {
            Attributes.set(ts, made, CODE, PyInt.of(code));
            Attributes.set(ts, made, OFFSET, PyInt.of(column));
            Attributes.set(ts, made, LINENO, PyInt.of(line));
        }
        return new PyException(made);
    }
}
