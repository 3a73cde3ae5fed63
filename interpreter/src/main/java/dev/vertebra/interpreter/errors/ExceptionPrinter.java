package dev.vertebra.interpreter.errors;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.ThreadState;

/// Prints exceptions with their tracebacks: by the library's `traceback`, or plainly where that can't be had.
///
/// Compare CPython Python/pythonrun.c `_PyErr_Display`.
public final class ExceptionPrinter {
    private ExceptionPrinter() {}

    /// Prints an exception to `sys.stderr`.
    public static void toStandardError(ThreadState ts, PyBaseException exception) {
        PyObject err = StandardError.file(ts);
        if (err != null) {
            print(ts, exception, err, true);
        }
    }

    /// Prints an exception to a file object.
    ///
    /// @param flush whether to flush the file afterwards
    public static void print(ThreadState ts, PyBaseException exception, PyObject file, boolean flush) {
        try (var held = ts.hold(exception, file)) {
            try {
                PyObject module = ts.importModule("traceback");
                PyObject function = Attributes.get(ts, module, "_print_exception_bltin");
                Calls.call1(ts, function, exception);
            } catch (PyException e) {
                PlainPrinter.write(ts, file, exception);
            }
            if (flush) {
                Calls.callMethod(ts, file, "flush");
            }
        }
    }
}
