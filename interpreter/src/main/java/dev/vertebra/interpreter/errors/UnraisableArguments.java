package dev.vertebra.interpreter.errors;

import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyStructSequence;
import dev.vertebra.objectmodel.PyType;
import org.jspecify.annotations.Nullable;

/// The argument of `sys.unraisablehook`.
public final class UnraisableArguments {
    /// `sys.UnraisableHookArgs`.
    public static final PyType TYPE = PyStructSequence.define(
            "UnraisableHookArgs",
            "What sys.unraisablehook is called with: an exception that no caller can receive, and where it happened.",
            5,
            true,
            "exc_type Its type",
            "exc_value The exception",
            "exc_traceback Its traceback",
            "err_msg What to say of it instead of the usual words",
            "object Where it happened");

    private UnraisableArguments() {}

    static PyObject of(PyBaseException value, @Nullable String message, @Nullable PyObject object) {
        PyObject traceback = value.traceback();
        return PyStructSequence.of(
                TYPE,
                value.type(),
                value,
                traceback == null ? PyNone.NONE : traceback,
                message == null ? PyNone.NONE : PyStr.of(message),
                object == null ? PyNone.NONE : object);
    }
}
