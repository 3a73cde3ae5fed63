package dev.vertebra.interpreter.errors;

import dev.vertebra.importsys.host.ImportHost;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A traceback without marks under its lines, written without the library's `traceback`.
///
/// Compare CPython Python/traceback.c `PyTraceBack_Print`.
final class PlainTraceback {
    /// As often as this an entry is printed again before it is counted.
    private static final int REPEATED = 3;

    private static final long DEFAULT_LIMIT = 1000;
    private static final PyStr LIMIT = PyStr.intern("tracebacklimit");

    private final ThreadState ts;
    private final PyObject file;

    private PlainTraceback(ThreadState ts, PyObject file) {
        this.ts = ts;
        this.file = file;
    }

    /// Writes a traceback to a file object; nothing for none, or where the limit leaves nothing.
    static void write(ThreadState ts, PyObject file, @Nullable TracebackEntry first) {
        TracebackEntry from = lastOf(first, limit(ts));
        if (from != null) {
            new PlainTraceback(ts, file).all(from);
        }
    }

    /// The number of entries to show: `sys.tracebacklimit` if that is an int.
    private static long limit(ThreadState ts) {
        PyObject limit = ((ImportHost) ts.interpreter()).sysAttribute(LIMIT);
        return limit instanceof PyInt number ? number.longValueClamped() : DEFAULT_LIMIT;
    }

    /// The first of the last entries, as many as the limit says.
    private static @Nullable TracebackEntry lastOf(@Nullable TracebackEntry first, long limit) {
        long more = -limit;
        for (TracebackEntry entry = first; entry != null; entry = entry.next()) {
            more++;
        }
        TracebackEntry from = limit <= 0 ? null : first;
        for (; from != null && more > 0; more--) {
            from = from.next();
        }
        return from;
    }

    private void print(String text) {
        Calls.callMethod(ts, file, "write", PyStr.of(text));
    }

    private void all(TracebackEntry first) {
        print("Traceback (most recent call last):\n");
        TracebackEntry before = null;
        int same = 0;
        for (TracebackEntry entry = first; entry != null; entry = entry.next()) {
            if (before != null && isSame(before, entry)) {
                same++;
            } else {
                repetitions(same);
                same = 1;
            }
            if (same <= REPEATED) {
                entry(entry);
            }
            before = entry;
        }
        repetitions(same);
    }

    /// Tells how often an entry was left out.
    ///
    /// @param same how often it stood there
    private void repetitions(int same) {
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
