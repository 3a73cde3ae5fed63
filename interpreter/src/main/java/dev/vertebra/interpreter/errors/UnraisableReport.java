package dev.vertebra.interpreter.errors;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The text of an exception that nobody can handle: what was ignored and where, the traceback without marks under the
/// lines, the exception in one line.
///
/// Compare CPython Python/errors.c `write_unraisable_exc_file`, Python/traceback.c `PyTraceBack_Print`.
public final class UnraisableReport {
    /// As often as this an entry is printed again before it is counted.
    private static final int REPEATED = 3;

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
                report.traceback((TracebackEntry) exception.traceback());
                report.print(report.name(exception));
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

    private String name(PyBaseException exception) {
        String module;
        try {
            PyObject found = Attributes.get(ts, exception.type(), PyStr.intern("__module__"));
            module = found instanceof PyStr text ? text.value() : "<unknown>";
        } catch (PyException e) {
            module = "<unknown>";
        }
        String qualname = exception.type().qualname();
        return module.equals("builtins") || module.equals("__main__") ? qualname : module + "." + qualname;
    }

    private void traceback(@Nullable TracebackEntry first) {
        if (first == null) {
            return;
        }
        print("Traceback (most recent call last):\n");
        TracebackEntry before = null;
        int same = 0;
        for (TracebackEntry entry = first; entry != null; entry = entry.next()) {
            same = before != null && isSame(before, entry) ? same + 1 : 1;
            if (same == 1) {
                repetitions(before, first);
            }
            if (same <= REPEATED) {
                entry(entry);
            }
            before = entry;
        }
        repetitions(before, first);
    }

    /// Tells how often the entries that end with one were repeated.
    private void repetitions(@Nullable TracebackEntry last, TracebackEntry first) {
        if (last == null) {
            return;
        }
        int same = 0;
        for (TracebackEntry entry = first; entry != null; entry = entry.next()) {
            same = isSame(entry, last) ? same + 1 : 0;
            if (entry == last) {
                break;
            }
        }
        if (same > REPEATED) {
            int more = same - REPEATED;
            print("  [Previous line repeated " + more + " more time" + (more == 1 ? "" : "s") + "]\n");
        }
    }

    private static boolean isSame(TracebackEntry a, TracebackEntry b) {
        return a.line() == b.line() && a.name().equals(b.name()) && a.file().equals(b.file());
    }

    private void entry(TracebackEntry entry) {
        String name = entry.file().toString();
        print("  File \"" + name + "\", line " + entry.line() + ", in " + entry.name() + "\n");
        String line = sourceLine(name, entry.line());
        if (line != null) {
            print("    " + line.strip() + "\n");
        }
    }

    /// A line of a source file, or null if it can't be had.
    private @Nullable String sourceLine(String name, int number) {
        if (name.startsWith("<") && name.endsWith(">")) {
            return null;
        }
        try {
            PyObject open = Attributes.get(ts, ts.importModule("io"), "open");
            PyObject source = Calls.call2(ts, open, PyStr.of(name), PyStr.of("rb"));
            try (var held = ts.hold(source)) {
                PyBytes bytes = (PyBytes) Calls.callMethod(ts, source, "read");
                Calls.callMethod(ts, source, "close");
                return new String(bytes.toBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(number - 1L)
                        .findFirst()
                        .orElse(null);
            }
        } catch (PyException e) {
            return null;
        }
    }
}
