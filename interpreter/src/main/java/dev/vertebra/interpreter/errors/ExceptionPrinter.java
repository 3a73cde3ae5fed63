package dev.vertebra.interpreter.errors;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
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
                plain(ts, exception, file);
            }
            if (flush) {
                Calls.callMethod(ts, file, "flush");
            }
        }
    }

    /// The traceback without source lines, for when the library is not there.
    private static void plain(ThreadState ts, PyBaseException exception, PyObject file) {
        StringBuilder text = new StringBuilder();
        TracebackEntry entry = (TracebackEntry) exception.traceback();
        if (entry != null) {
            text.append("Traceback (most recent call last):\n");
        }
        for (; entry != null; entry = entry.next()) {
            text.append("  File \"").append(entry.file()).append("\", line ");
            text.append(entry.line()).append(", in ").append(entry.name()).append('\n');
        }
        text.append(exception.type().name());
        String message = Text.str(ts, exception).toString();
        text.append(message.isEmpty() ? "" : ": ").append(message).append('\n');
        Calls.callMethod(ts, file, "write", PyStr.of(text.toString()));
    }
}
