package dev.vertebra.interpreter.errors;

import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The text of an exception that nobody can handle: what was ignored and where, the traceback without marks under the
/// lines, the exception in one line.
///
/// Compare CPython Python/errors.c `write_unraisable_exc_file`.
public final class UnraisableReport {
    private final ThreadState ts;
    private final PyObject file;

    private UnraisableReport(ThreadState ts, PyObject file) {
        this.ts = ts;
        this.file = file;
    }

    /// Writes the report of an exception to `sys.stderr`.
    public static void write(
            ThreadState ts, PyBaseException exception, @Nullable PyObject message, @Nullable PyObject object) {
        PyObject err = StandardError.file(ts);
        if (err == null) {
            return;
        }
        try (var held = ts.hold(exception, err)) {
            try {
                UnraisableReport report = new UnraisableReport(ts, err);
                report.head(message, object);
                PlainTraceback.write(ts, err, (TracebackEntry) exception.traceback());
                report.print(PlainPrinter.name(ts, exception));
                report.print(": " + report.shown(exception, false, "<exception str() failed>"));
                report.print("\n");
                Calls.callMethod(ts, err, "flush");
            } catch (PyException e) {
                // There is no place where the failure of the report could be reported.
                ts.clearStopIteration();
            }
        }
    }

    private void print(String text) {
        Calls.callMethod(ts, file, "write", PyStr.of(text));
    }

    private void head(@Nullable PyObject message, @Nullable PyObject object) {
        if (object != null && object != PyNone.NONE) {
            print(message == null || message == PyNone.NONE ? "Exception ignored in" : shown(message, false, ""));
            print(": " + shown(object, true, "<object repr() failed>") + "\n");
        } else if (message != null && message != PyNone.NONE) {
            print(shown(message, false, "") + ":\n");
        }
    }

    private String shown(PyObject object, boolean repr, String otherwise) {
        try {
            return (repr ? Text.repr(ts, object) : Text.str(ts, object)).toString();
        } catch (PyException e) {
            return otherwise;
        }
    }
}
