package dev.vertebra.interpreter.program;

import dev.vertebra.interpreter.errors.ExceptionPrinter;
import dev.vertebra.interpreter.errors.StandardError;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;

/// What becomes of an exception that nobody has handled: `sys.excepthook`, or the exit status of a SystemExit.
///
/// Compare CPython Python/pythonrun.c `_PyErr_PrintEx`, `handle_system_exit`.
public final class UncaughtException {
    /// The status of a program that an interrupt has ended.
    public static final int INTERRUPTED = 130;

    private UncaughtException() {}

    /// Reports an exception.
    ///
    /// @param exits whether SystemExit ends the program; it is an exception like others when the prompt is to
    ///     come
    /// @return the exit status
    public static int report(PyThread ts, PyException e, boolean exits) {
        try (var held = ts.hold(e.value())) {
            return reportHeld(ts, e, exits);
        }
    }

    private static int reportHeld(PyThread ts, PyException e, boolean exits) {
        PyBaseException value = e.value();
        ts.decideContext(e);
        if (exits && e.matches(ExceptionTypes.SystemExit)) {
            return exitStatus(ts, value);
        }
        RuntimeState runtime = ts.runtime();
        PyObject hook = runtime.sysAttribute(PyStr.intern("excepthook"));
        PyObject known = value.traceback();
        PyObject traceback = known == null ? PyNone.NONE : known;
        runtime.setSysAttribute("last_exc", value);
        runtime.setSysAttribute("last_type", value.type());
        runtime.setSysAttribute("last_value", value);
        runtime.setSysAttribute("last_traceback", traceback);
        ts.audit("sys.excepthook", hook == null ? PyNone.NONE : hook, value.type(), value, traceback);
        if (hook == null) {
            StandardError.write(ts, "sys.excepthook is missing\n");
            ExceptionPrinter.toStandardError(ts, value);
            return 1;
        }
        try {
            Calls.call3(ts, hook, value.type(), value, traceback);
        } catch (PyException second) {
            ts.decideContext(second);
            if (exits && second.matches(ExceptionTypes.SystemExit)) {
                return exitStatus(ts, second.value());
            }
            StandardError.write(ts, "Error in sys.excepthook:\n");
            ExceptionPrinter.toStandardError(ts, second.value());
            StandardError.write(ts, "\nOriginal exception was:\n");
            ExceptionPrinter.toStandardError(ts, value);
        }
        return 1;
    }

    private static int exitStatus(PyThread ts, PyBaseException exit) {
        PyObject code = exit.field("code");
        if (code == null || code == PyNone.NONE) {
            return 0;
        }
        if (code instanceof PyInt status) {
            return status.isSmall() ? (int) status.small() & 0xFF : 0xFF;
        }
        try {
            StandardError.write(ts, Text.str(ts, code).toString());
        } catch (PyException e) {
            // A text that can't be had or written leaves only the line's end.
            ts.decideContext(e);
        }
        StandardError.write(ts, "\n");
        return 1;
    }
}
